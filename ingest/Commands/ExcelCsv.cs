namespace LusInsight.Ingest.Commands;

/// <summary>Lines that a Danish Excel opens as a table: a byte order mark, semicolons, CR LF.</summary>
public static class ExcelCsv
{
    private const char ByteOrderMark = '\uFEFF';
    private const string LineEnd = "\r\n";
    private const char Separator = ';';

    /// <summary>A header and rows.</summary>
    public static string Text(IEnumerable<IEnumerable<string>> lines) =>
        ByteOrderMark + string.Concat(lines.Select(line => string.Join(Separator, line.Select(Cell)) + LineEnd));

    private static string Cell(string text)
    {
        // What Excel would take for a formula is told to be text.
        var harmless = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;
        return harmless.AsSpan().IndexOfAny("\";\r\n\t") < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
