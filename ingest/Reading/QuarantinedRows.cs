using System.Text;
using System.Text.Json;
using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Reading;

/// <summary>Rows from quarantine that came in one file with the same columns, read as if that file came again.</summary>
internal sealed class QuarantinedRows : RowSource
{
    private readonly IReadOnlyList<(QuarantinedRow Row, byte[][] Fields)> _rows;
    private int _current = -1;

    private QuarantinedRows(FeedDefinition feed, string file, Header header, IReadOnlyList<(QuarantinedRow, byte[][])> rows)
        : base(feed, file, header) => _rows = rows;

    public override long Line => _rows[_current].Row.Line;

    public override int FieldCount => _rows[_current].Fields.Length;

    public override string ReadAs => "quarantine";

    public override bool IsRetry => true;

    public override long Size => _rows.Sum(row => (long)row.Row.Cells.Length);

    /// <summary>Groups rows by feed, file and the columns they have.</summary>
    public static IEnumerable<QuarantinedRows> Group(IEnumerable<QuarantinedRow> rows) =>
        from row in rows
        let cells = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(row.Cells) ?? []
        let columns = string.Join(',', cells.Keys.Order(StringComparer.Ordinal))
        group (row, cells) by (row.Feed, row.File, columns) into file
        select Open(FeedDefinition.Of(file.Key.Feed), file.Key.File, [.. file]);

    public override ReadOnlySpan<byte> Field(int index) => _rows[_current].Fields[index];

    public override bool Read()
    {
        if (++_current == _rows.Count)
        {
            return false;
        }

        var row = _rows[_current].Row;
        Malformed = row.Code == RejectCode.MalformedRow ? row.Expected : null;
        return true;
    }

    private static QuarantinedRows Open(FeedDefinition feed, string file, IReadOnlyList<(QuarantinedRow Row, Dictionary<string, JsonElement> Cells)> rows)
    {
        var columns = feed.Columns.Select(column => column.Name).Where(rows[0].Cells.ContainsKey).ToList();
        return new QuarantinedRows(feed, file, Header.Of(feed, columns),
        [
            .. rows.OrderBy(row => row.Row.Line)
                .Select(row => (row.Row, columns.Select(column => Encoding.UTF8.GetBytes(row.Cells[column].ToString())).ToArray())),
        ]);
    }
}
