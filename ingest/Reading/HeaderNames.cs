using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Reading;

/// <summary>Headers as people write them, and the columns they mean or nearly mean.</summary>
internal static class HeaderNames
{
    private const int MostNamed = 3;

    /// <summary>A longer text is no header.</summary>
    private const int Longest = 200;

    /// <summary>Per feed: name without case, blanks and strokes → the column's place in the definition.</summary>
    private static readonly Dictionary<string, int>[] Columns = [.. FeedDefinition.All.Select(ByName)];

    /// <summary>A header as messages show it: on one line, whatever breaks the cell has.</summary>
    public static string Shown(string header) =>
        string.Concat(header.Select(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) ? ' ' : letter)).Trim();

    /// <summary>The column's place in the definition, or -1.</summary>
    public static int ColumnOf(FeedDefinition feed, string header) =>
        header.Length <= Longest && Columns[(int)feed.Feed].TryGetValue(LooseName.Of(header), out var column) ? column : -1;

    /// <summary>
    /// The headers nearest to a column's names, the best first. Only what comes near: where the header line is missing,
    /// these are the cells of a row, and cells are not repeated.
    /// </summary>
    /// <param name="column">What is missed.</param>
    /// <param name="headers">What there is.</param>
    /// <param name="isSurelyHeader">Whether the line names other columns; else they must be nearer.</param>
    public static IEnumerable<string> Nearest(FeedColumn column, IEnumerable<string> headers, bool isSurelyHeader) =>
        headers
            .Where(header => header.Length <= Longest)
            .Select(header => (Header: header, Distance: Distance(column, LooseName.Of(header))))
            .Where(near => near.Distance <= near.Header.Length / (isSurelyHeader ? 2 : 3))
            .OrderBy(near => near.Distance)
            .Take(MostNamed)
            .Select(near => near.Header);

    private static Dictionary<string, int> ByName(FeedDefinition feed) => feed.Columns
        .SelectMany((column, place) => Names(column).Select(name => (Name: name, Place: place)))
        .ToDictionary(known => known.Name, known => known.Place, StringComparer.Ordinal);

    private static IEnumerable<string> Names(FeedColumn column) =>
        DanishHeaders.Of(column.Name).Prepend(column.Name).Select(LooseName.Of);

    private static int Distance(FeedColumn column, string header) => Names(column).Min(name => EditDistance.Between(name, header));
}
