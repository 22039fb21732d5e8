using System.Text.RegularExpressions;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Commands;

/// <summary>A rejected row's key, where it can be told. A column in another's place may put a name or a CPR number there.</summary>
internal static partial class ShownKey
{
    private const int Longest = 64;

    /// <summary>The key's cells joined by '/'; nothing where one of them does not look like an id.</summary>
    /// <param name="key">Its cells joined by U+001F.</param>
    public static string Of(string key)
    {
        var cells = key.Split(RowJudge.KeySeparator);
        return Array.TrueForAll(cells, IsId) ? string.Join('/', cells) : string.Empty;
    }

    private static bool IsId(string cell) => cell.Length <= Longest && Id().IsMatch(cell) && !Cpr().IsMatch(cell);

    /// <summary>Letters, digits and what systems put between them: no space, no @.</summary>
    [GeneratedRegex(@"^[\p{L}\p{Nd}_.:/#+-]+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Id();

    /// <summary>Six digits and four, with or without something between.</summary>
    [GeneratedRegex(@"(?<!\d)\d{6}\D?\d{4}(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cpr();
}
