using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Reading;

/// <summary>
/// Finds the header among the first records of a file: the first one that names all key columns. Title lines may stand
/// above it.
/// </summary>
internal sealed class HeaderSearch(FeedDefinition feed, string file)
{
    /// <summary>How many records are looked at.</summary>
    public const int MostRecords = 20;

    private (int Columns, long Line, IReadOnlyList<string> Names) _nearest;
    private int _looked;

    /// <summary>The line where the header stands; 0 until it is found.</summary>
    public long Line { get; private set; }

    /// <summary>How many columns a record would name, were it the header.</summary>
    public static int ColumnsIn(FeedDefinition feed, IReadOnlyList<string> names) =>
        names.Select(name => HeaderNames.ColumnOf(feed, name)).Where(column => column >= 0).Distinct().Count();

    /// <summary>Whether a record names all key columns.</summary>
    public static bool HasKeys(FeedDefinition feed, IReadOnlyList<string> names)
    {
        var columns = names.Select(name => HeaderNames.ColumnOf(feed, name)).ToHashSet();
        return Enumerable.Range(0, feed.Columns.Count).All(column => !feed.Columns[column].IsKey || columns.Contains(column));
    }

    /// <summary>Looks at the next record.</summary>
    /// <param name="line">Where it starts.</param>
    /// <param name="names">Its fields.</param>
    /// <returns>Whether to go on: it is not the header, and there may be one yet.</returns>
    public bool GoesOn(long line, IReadOnlyList<string> names)
    {
        if (HasKeys(feed, names))
        {
            (Line, _nearest) = (line, (0, line, names));
            return false;
        }

        var columns = ColumnsIn(feed, names);
        if (_looked++ == 0 || columns > _nearest.Columns)
        {
            _nearest = (columns, line, names);
        }

        return _looked < MostRecords;
    }

    /// <summary>The header, once the search is over.</summary>
    /// <exception cref="DeliveryException">There is none, or it has two names for one column.</exception>
    public Header Find() => _nearest.Names is { } names
        ? Header.Find(feed, file, names, _nearest.Line)
        : throw new DeliveryException(
            $"{file} is empty: its first line must name the columns, at least {string.Join(" and ", feed.Keys.Select(key => key.Name))}")
        {
            Fault = DeliveryFault.HeaderLacksColumn,
            Subject = file,
            Columns = [.. feed.Keys.Select(key => key.Name)],
        };

    /// <summary>What is to be told of a header that is not in the first line; else nothing.</summary>
    public string Place => Line > 1 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $", header in line {Line}") : string.Empty;
}
