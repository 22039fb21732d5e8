using System.Buffers;
using System.Text;
using System.Text.Json;

namespace LusInsight.Dashboard.Api.Csv;

/// <summary>
/// An answer as a table: one row per innermost object, with the fields of those around it repeated. RFC 4180; numbers
/// and dates as in the JSON, whatever the culture; what is null or hidden is an empty cell.
/// </summary>
internal static class CsvAnswer
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>Writes a result record or a list of them.</summary>
    public static string Of<T>(T value)
    {
        var json = JsonSerializer.SerializeToElement(value, ApiJson.Options);
        var type = ApiJson.Options.GetTypeInfo(typeof(T));
        var shape = type.Kind == System.Text.Json.Serialization.Metadata.JsonTypeInfoKind.None ? CsvShape.Of(json) : CsvShape.Of(type);
        var columns = new CsvColumns(shape);
        var csv = new StringBuilder();
        AppendLine(csv, columns.Names);
        foreach (var item in Items(json))
        {
            AppendRows(csv, columns.Root, item, new string[columns.Names.Count]);
        }

        return csv.ToString();
    }

    private static void AppendRows(StringBuilder csv, CsvColumns.Placed place, JsonElement value, string[] row)
    {
        Fill(place, value, row);
        var isInnermost = true;
        foreach (var (field, inner) in place.Lists)
        {
            foreach (var item in Items(Member(value, field)))
            {
                AppendRows(csv, inner, item, [.. row]);
                isInnermost = false;
            }
        }

        if (isInnermost)
        {
            AppendLine(csv, row);
        }
    }

    private static void Fill(CsvColumns.Placed place, JsonElement value, string[] row)
    {
        foreach (var (field, column) in place.Fields)
        {
            row[column] = Text(Member(value, field));
        }

        foreach (var (field, part) in place.Parts)
        {
            Fill(part, Member(value, field), row);
        }
    }

    private static JsonElement Member(JsonElement value, string field) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(field, out var member) ? member : default;

    private static IEnumerable<JsonElement> Items(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray(),
        JsonValueKind.Object => [value],
        _ => [],
    };

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => "",
        JsonValueKind.String => Harmless(value.GetString()!),
        JsonValueKind.Array => Harmless(string.Join(';', value.EnumerateArray().Select(item => item.ToString()))),
        _ => value.GetRawText(),
    };

    // A spreadsheet would run such a text as a formula; numbers never come this way.
    private static string Harmless(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;

    private static void AppendLine(StringBuilder csv, IEnumerable<string?> cells) =>
        csv.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");

    private static string? Quoted(string? cell) => cell is not null && cell.AsSpan().ContainsAny(NeedsQuotes)
        ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : cell;
}
