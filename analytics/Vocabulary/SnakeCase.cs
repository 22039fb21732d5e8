using System.Text.Json;

namespace LusInsight.Analytics.Vocabulary;

/// <summary>Choices as files, SQL and JSON spell them: department_head, followed_up, too_few.</summary>
public static class SnakeCase
{
    /// <summary>The spelling of a choice.</summary>
    public static string Of<TChoice>(TChoice choice)
        where TChoice : struct, Enum => Spelling<TChoice>.ByChoice[choice];

    /// <summary>The choice of a spelling.</summary>
    /// <exception cref="FormatException">There is no such choice.</exception>
    public static TChoice Parse<TChoice>(string text)
        where TChoice : struct, Enum => TryParse<TChoice>(text, out var choice)
            ? choice
            : throw new FormatException($"Expected one of {string.Join(", ", Spelling<TChoice>.ByText.Keys)}.");

    /// <summary>The choice of a spelling, if there is one. Upper and lower case differ.</summary>
    public static bool TryParse<TChoice>(string? text, out TChoice choice)
        where TChoice : struct, Enum
    {
        choice = default;
        return text is not null && Spelling<TChoice>.ByText.TryGetValue(text, out choice);
    }

    private static class Spelling<TChoice>
        where TChoice : struct, Enum
    {
        public static readonly Dictionary<TChoice, string> ByChoice = Enum.GetValues<TChoice>()
            .ToDictionary(choice => choice, choice => JsonNamingPolicy.SnakeCaseLower.ConvertName(choice.ToString()));

        public static readonly Dictionary<string, TChoice> ByText =
            ByChoice.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
