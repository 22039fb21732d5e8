using System.Globalization;
using LusInsight.Ingest.Loading;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Commands;

/// <summary>A load in a file or pipe: a line per step, and while reading one every few seconds.</summary>
internal sealed class LoadLines(TextWriter output, TimeProvider time) : IProgress<LoadProgress>
{
    /// <summary>The least between two lines while reading.</summary>
    public static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, long> _begun = new(StringComparer.Ordinal);
    private long _told;

    public void Report(LoadProgress value)
    {
        // Files are read by several threads.
        lock (_lock)
        {
            if (value.File is null)
            {
                output.WriteLine(LoadText.Of(value));
                _told = time.GetTimestamp();
            }
            else if (_begun.TryAdd(value.File.File, time.GetTimestamp()) || value.File.Done || time.GetElapsedTime(_told) < Between)
            {
                // The first of a file only starts its clock.
            }
            else
            {
                Write(value.File, time.GetElapsedTime(_begun[value.File.File]));
                _told = time.GetTimestamp();
            }
        }
    }

    private void Write(ReadProgress file, TimeSpan elapsed)
    {
        var read = file.Size == 0 ? 1 : Math.Min(1, (double)file.Bytes / file.Size);
        var left = read == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", about {elapsed * ((1 - read) / read):h\\:mm\\:ss} left");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"Reading {file.File}: {LoadText.Rows(file.Rows, elapsed)}, {read * 100:0} %{left}"));
    }
}
