using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Feeds.Checks;

namespace LusInsight.Ingest.Reading;

/// <summary>A rejected row's cells as a JSON object, in the columns' order.</summary>
internal sealed class RowJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Utf8JsonWriter _json;

    public RowJson()
    {
        _json = new Utf8JsonWriter(_bytes, Options);
        _json.WriteStartObject();
    }

    /// <summary>A cell as delivered.</summary>
    public void Add(FeedColumn column, ReadOnlySpan<byte> cell) => _json.WriteString(column.Name, cell);

    /// <summary>A cell as parsed, so that other ways to write the same are equal; as delivered where it does not parse.</summary>
    public void Add(FeedColumn column, bool isRead, ReadOnlySpan<byte> cell, in CellValue value)
    {
        if (!isRead)
        {
            _json.WriteString(column.Name, CellText.Trim(cell));
        }
        else if (value.IsBlank)
        {
            _json.WriteNull(column.Name);
        }
        else if (column.Type == CellType.Date)
        {
            _json.WriteString(column.Name, DateOnly.FromDayNumber(value.Number).ToString("O", CultureInfo.InvariantCulture));
        }
        else if (column.Type == CellType.Score)
        {
            _json.WriteNumber(column.Name, value.Number);
        }
        else if (column.Type == CellType.Flag)
        {
            _json.WriteBoolean(column.Name, value.Number == 1);
        }
        else
        {
            _json.WriteString(column.Name, value.Text);
        }
    }

    /// <summary>Ends the object; nothing may be added after it.</summary>
    public override string ToString()
    {
        _json.WriteEndObject();
        _json.Flush();
        return Encoding.UTF8.GetString(_bytes.WrittenSpan);
    }
}
