using System.Globalization;
using System.Text;
using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Reading.Workbooks;

namespace LusInsight.Ingest.Reading;

/// <summary>The rows of one delivered CSV file.</summary>
internal sealed class CsvRows : RowSource
{
    private static readonly (char Character, string Name)[] Separators = [(';', "semicolon"), (',', "comma"), ('\t', "tab")];

    private readonly Utf8Source _source;
    private readonly RecordReader _records;

    private CsvRows(FeedDefinition feed, DeliveredFile file, Utf8Source source, RecordReader records, Header header, string readAs)
        : base(feed, file.Name, header)
    {
        _source = source;
        _records = records;
        ReadAs = readAs;
    }

    public override long Line => _records.Line;

    public override int FieldCount => _records.FieldCount;

    public override string ReadAs { get; }

    public override bool IsRetry => false;

    public override long Size => _source.Stream.Length;

    public override long Position => _source.Stream.Position;

    /// <summary>Detects encoding and separator and finds the header.</summary>
    /// <exception cref="DeliveryException">There is no header, or not one that the file's rows can be read by.</exception>
    public static CsvRows Open(DeliveredFile file, FeedDefinition feed, string workFolder)
    {
        var source = Utf8Source.Open(file, workFolder);
        RecordReader? records = null;
        try
        {
            RequireText(file, source.Stream);
            var separator = Separators.MaxBy(candidate => Fit(source.Stream, candidate.Character, feed));
            records = new RecordReader(source.Stream, separator.Character);
            var search = new HeaderSearch(feed, file.Name);
            while (records.Read() && search.GoesOn(records.Line, Names(records)))
            {
            }

            var header = search.Find();
            return new CsvRows(feed, file, source, records, header, $"{source.Encoding.Name}, {separator.Name}{search.Place}");
        }
        catch
        {
            records?.Dispose();
            source.Dispose();
            throw;
        }
    }

    public override ReadOnlySpan<byte> Field(int index) => _records.Field(index);

    public override bool Read()
    {
        if (!_records.Read())
        {
            return false;
        }

        Malformed = _records switch
        {
            { IsUnclosed: true } => "et anførselstegn, der slutter feltet",
            _ when _records.FieldCount != Header.FieldCount =>
                string.Create(CultureInfo.InvariantCulture, $"{Header.FieldCount} felter som i overskriften; rækken har {_records.FieldCount}"),
            _ => null,
        };
        return true;
    }

    public override void Dispose()
    {
        _records.Dispose();
        _source.Dispose();
    }

    private static void RequireText(DeliveredFile file, Stream stream)
    {
        Span<byte> start = stackalloc byte[4];
        stream.Position = 0;
        if (WorkbookSignature.IsAny(start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)]))
        {
            throw new DeliveryException($"{file.Name} is a workbook or an archive, not text: call it .xlsx, or save it as CSV")
            {
                Fault = DeliveryFault.UnreadableFile,
                Subject = file.Name,
            };
        }
    }

    /// <summary>How well a separator fits: by the columns it finds in the line that is most a header, then by its fields.</summary>
    private static (bool HasKeys, int Columns, int Fields) Fit(Stream stream, char separator, FeedDefinition feed)
    {
        using var records = new RecordReader(stream, separator);
        var best = (HasKeys: false, Columns: 0, Fields: 0);
        for (var i = 0; i < HeaderSearch.MostRecords && !best.HasKeys && records.Read(); i++)
        {
            var names = Names(records);
            // One field is no sign of a separator: a line of other separators is one too.
            var fit = (HeaderSearch.HasKeys(feed, names), HeaderSearch.ColumnsIn(feed, names), names.Count > 1 ? names.Count : 0);
            best = fit.CompareTo(best) > 0 ? fit : best;
        }

        return best;
    }

    private static List<string> Names(RecordReader records) =>
        [.. Enumerable.Range(0, records.FieldCount).Select(field => HeaderNames.Shown(Encoding.UTF8.GetString(records.Field(field))))];
}
