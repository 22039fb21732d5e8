using System.Text.RegularExpressions;

namespace LusInsight.Analytics.Loads;

/// <summary>A rejected row's key, where it can be told. A column in another's place may put a name or a CPR number there.</summary>
public static partial class ShownKey
{
    /// <summary>Between the cells of a key.</summary>
    public const char Separator = '\u001F';

    private const int Longest = 64;

    /// <summary>The key's cells joined by '/'; nothing where one of them does not look like an id.</summary>
    /// <param name="key">Its cells joined by U+001F.</param>
    public static string Of(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var cells = key.Split(Separator);
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
