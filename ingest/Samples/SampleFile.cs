using System.Globalization;
using System.Text;

namespace LusInsight.Ingest.Samples;

/// <summary>One CSV file of a delivery: UTF-8 without a byte order mark, commas, LF.</summary>
internal sealed class SampleFile : IDisposable
{
    private readonly StreamWriter _writer;

    public SampleFile(string folder, string name, params ReadOnlySpan<string?> columns)
    {
        _writer = new StreamWriter(Path.Combine(folder, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 65536);
        Row(columns);
    }

    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Text(DateOnly value) => value.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Writes one row; null is a blank cell.</summary>
    public void Row(params ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                _writer.Write(',');
            }

            Cell(cells[i]);
        }

        _writer.Write('\n');
    }

    public void Dispose() => _writer.Dispose();

    private void Cell(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAny(',', '"', '\n'))
        {
            _writer.Write(text);
            return;
        }

        _writer.Write('"');
        _writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        _writer.Write('"');
    }
}
