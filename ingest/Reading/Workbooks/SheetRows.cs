using System.Globalization;
using System.Text;
using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Reading.Workbooks;

/// <summary>The rows of one sheet. It is open only while its header is looked for, and while its rows are read.</summary>
internal sealed class SheetRows : RowSource
{
    private readonly Workbook _workbook;
    private readonly SheetPart _sheet;
    private readonly long _headerRow;
    private SheetReader? _reader;

    private SheetRows(Workbook workbook, SheetPart sheet, FeedDefinition feed, string file, Header header, HeaderSearch search)
        : base(feed, file, header)
    {
        _workbook = workbook;
        _sheet = sheet;
        _headerRow = search.Line;
        ReadAs = $"xlsx, sheet {sheet.Name}{search.Place}";
    }

    public override long Line => _reader!.Row;

    public override int FieldCount => Header.FieldCount;

    public override string ReadAs { get; }

    public override bool IsRetry => false;

    public override long Size => _sheet.Size;

    public override long Position => _reader?.Position ?? 0;

    /// <summary>Whether a sheet holds anything.</summary>
    public static bool IsFilled(Workbook workbook, SheetPart sheet)
    {
        using var reader = new SheetReader(workbook, sheet);
        return reader.Read();
    }

    /// <summary>Finds the header of a sheet.</summary>
    /// <exception cref="DeliveryException">There is none by which the rows can be read.</exception>
    public static SheetRows Open(Workbook workbook, SheetPart sheet, FeedDefinition feed, string file)
    {
        using var reader = new SheetReader(workbook, sheet);
        var search = new HeaderSearch(feed, file);
        while (reader.Read() && search.GoesOn(reader.Row, Names(reader)))
        {
        }

        return new SheetRows(workbook, sheet, feed, file, search.Find(), search);
    }

    public override ReadOnlySpan<byte> Field(int index) => _reader!.Cells[index];

    public override bool Read()
    {
        try
        {
            _reader ??= new SheetReader(_workbook, _sheet);
            do
            {
                if (!_reader.Read())
                {
                    return false;
                }
            }
            while (_reader.Row <= _headerRow);
        }
        catch (Exception failure) when (Damage.IsToldBy(failure))
        {
            throw Workbook.Damaged(_workbook.Name, failure);
        }

        Malformed = FaultIn(_reader) is { } column
            ? string.Create(CultureInfo.InvariantCulture, $"en værdi; formlen i celle {CellAddress.Name(column)}{_reader.Row} giver en fejl")
            : null;
        return true;
    }

    public override void Dispose() => _reader?.Dispose();

    /// <summary>The first error in a column that counts.</summary>
    private int? FaultIn(SheetReader reader)
    {
        foreach (var column in reader.Cells.Faults)
        {
            if (Enumerable.Range(0, Feed.Columns.Count).Any(known => Header.FieldOf(known) == column))
            {
                return column;
            }
        }

        return null;
    }

    private static List<string> Names(SheetReader reader) =>
        [.. Enumerable.Range(0, reader.Cells.Count).Select(cell => HeaderNames.Shown(Encoding.UTF8.GetString(reader.Cells[cell])))];
}
