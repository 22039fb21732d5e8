using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Reading;

/// <summary>Headers as people write them, and the columns they mean or nearly mean.</summary>
internal static class HeaderNames
{
    private const int MostNamed = 3;

    /// <summary>The column's place in the definition, or -1.</summary>
    public static int ColumnOf(FeedDefinition feed, string header)
    {
        var loose = LooseName.Of(header);
        for (var i = 0; i < feed.Columns.Count; i++)
        {
            if (Names(feed.Columns[i]).Contains(loose, StringComparer.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// The headers nearest to a column's names, the best first. Only what comes near: where the header line is missing,
    /// these are the cells of a row, and cells are not repeated.
    /// </summary>
    public static IEnumerable<string> Nearest(FeedColumn column, IEnumerable<string> headers) =>
        headers
            .Select(header => (Header: header, Distance: Distance(column, LooseName.Of(header))))
            .Where(near => near.Distance <= near.Header.Length / 2)
            .OrderBy(near => near.Distance)
            .Take(MostNamed)
            .Select(near => near.Header);

    private static IEnumerable<string> Names(FeedColumn column) =>
        DanishHeaders.Of(column.Name).Prepend(column.Name).Select(LooseName.Of);

    private static int Distance(FeedColumn column, string header) => Names(column).Min(name => EditDistance.Between(name, header));
}
