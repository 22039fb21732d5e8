using System.Globalization;
using System.Text;
using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Reading;

/// <summary>The rows of one delivered CSV file.</summary>
internal sealed class CsvRows : RowSource
{
    private static readonly (char Character, string Name)[] Separators = [(';', "semicolon"), (',', "comma"), ('\t', "tab")];

    private readonly Utf8Source _source;
    private readonly RecordReader _records;

    private CsvRows(DeliveredFile file, Utf8Source source, RecordReader records, Header header, string separator)
        : base(FeedDefinition.Of(file.Feed), file.Name, header)
    {
        _source = source;
        _records = records;
        ReadAs = $"{source.Encoding.Name}, {separator}";
    }

    public override long Line => _records.Line;

    public override int FieldCount => _records.FieldCount;

    public override string ReadAs { get; }

    public override bool IsRetry => false;

    public override long Size => _source.Stream.Length;

    public override long Position => _source.Stream.Position;

    /// <summary>Detects encoding and separator and reads the header.</summary>
    /// <exception cref="DeliveryException">There is no header, or not one that the file's rows can be read by.</exception>
    public static CsvRows Open(DeliveredFile file, string workFolder)
    {
        var source = Utf8Source.Open(file, workFolder);
        RecordReader? records = null;
        try
        {
            var feed = FeedDefinition.Of(file.Feed);
            var separator = Separators.MaxBy(candidate => Fit(source.Stream, candidate.Character, feed));
            records = new RecordReader(source.Stream, separator.Character);
            if (!records.Read())
            {
                throw new DeliveryException(
                    $"{file.Name} is empty: its first line must name the columns, at least {string.Join(" and ", feed.Keys.Select(key => key.Name))}");
            }

            return new CsvRows(file, source, records, Header.Find(feed, file.Name, Names(records)), separator.Name);
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

    /// <summary>How well a separator fits the header line: by the columns it finds there, then by the fields.</summary>
    private static (int Columns, int Fields) Fit(Stream stream, char separator, FeedDefinition feed)
    {
        using var records = new RecordReader(stream, separator);
        var names = records.Read() ? Names(records) : [];
        return (names.Count(name => HeaderNames.ColumnOf(feed, name) >= 0), names.Count);
    }

    private static List<string> Names(RecordReader records) =>
        [.. Enumerable.Range(0, records.FieldCount).Select(field => Encoding.UTF8.GetString(records.Field(field)).Trim())];
}
