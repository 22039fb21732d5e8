namespace LusInsight.Ingest.Loading;

/// <summary>Pieces of SQL made of values.</summary>
internal static class SqlText
{
    /// <summary>A text between quotes.</summary>
    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Pieces with commas between them.</summary>
    public static string List(IEnumerable<string> pieces) => string.Join(", ", pieces);

    /// <summary>Pieces that must all hold.</summary>
    public static string All(IEnumerable<string> conditions) => string.Join(" AND ", conditions);

    /// <summary>Pieces of which one must hold; none = never.</summary>
    public static string Any(IEnumerable<string> conditions) => string.Join(" OR ", conditions.DefaultIfEmpty("FALSE"));
}
