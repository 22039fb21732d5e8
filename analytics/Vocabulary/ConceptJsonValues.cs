using System.Globalization;
using System.Text.Json;

namespace LusInsight.Analytics.Vocabulary;

/// <summary>The single values that occur in a concept's JSON.</summary>
internal static class ConceptJsonValues
{
    public static string Text(this ConceptJsonObject json, string key) =>
        AsText(json.Required(key, "a text"), json.PathOf(key), json.Faults) ?? string.Empty;

    public static string? OptionalText(this ConceptJsonObject json, string key) =>
        AsText(json.Optional(key), json.PathOf(key), json.Faults);

    public static RoundId? OptionalRound(this ConceptJsonObject json, string key) =>
        json.OptionalText(key) is { } round ? new RoundId(round) : null;

    /// <summary>An id that no earlier item of the list has.</summary>
    public static string Id(this ConceptJsonObject json, HashSet<string> seen)
    {
        var id = json.Text("id");
        if (id.Length > 0 && !seen.Add(id))
        {
            json.Fault("id", "expected an id that is used only once in the list");
        }

        return id;
    }

    public static int Whole(this ConceptJsonObject json, string key, int min, int max) =>
        AsWhole(json, key, json.Required(key, Wanted(min, max)), min, max) ?? 0;

    public static int? OptionalWhole(this ConceptJsonObject json, string key, int min, int max) =>
        AsWhole(json, key, json.Optional(key), min, max);

    public static bool Flag(this ConceptJsonObject json, string key)
    {
        var value = json.Optional(key);
        if (value is { ValueKind: not (JsonValueKind.True or JsonValueKind.False) })
        {
            json.Fault(key, "expected true or false");
        }

        return value?.ValueKind == JsonValueKind.True;
    }

    public static TChoice? Choice<TChoice>(this ConceptJsonObject json, string key, IReadOnlyList<TChoice> choices)
        where TChoice : struct, Enum => AsChoice(json.Required(key, OneOf(choices)), json.PathOf(key), choices, json.Faults);

    public static TChoice? OptionalChoice<TChoice>(this ConceptJsonObject json, string key, IReadOnlyList<TChoice> choices)
        where TChoice : struct, Enum => AsChoice(json.Optional(key), json.PathOf(key), choices, json.Faults);

    public static TChoice? AsChoice<TChoice>(
        JsonElement? value, string path, IReadOnlyList<TChoice> choices, ConceptJsonFaults faults)
        where TChoice : struct, Enum
    {
        if (value is not { } given)
        {
            return null;
        }

        if (given.ValueKind == JsonValueKind.String
            && SnakeCase.TryParse<TChoice>(given.GetString(), out var choice) && choices.Contains(choice))
        {
            return choice;
        }

        faults.Add(path, $"expected {OneOf(choices)}");
        return null;
    }

    /// <summary>A text that is neither blank nor padded nor broken by control characters: cells are trimmed when read.</summary>
    public static string? AsText(JsonElement? value, string path, ConceptJsonFaults faults)
    {
        if (value is not { } given)
        {
            return null;
        }

        var text = given.ValueKind == JsonValueKind.String ? given.GetString()! : string.Empty;
        if (text.Length > 0 && text.Length == text.Trim().Length && !text.Any(char.IsControl))
        {
            return text;
        }

        faults.Add(path, "expected a text, not blank, without surrounding spaces or control characters");
        return null;
    }

    public static MonthDay? AsMonthDay(JsonElement? value, string path, ConceptJsonFaults faults)
    {
        if (value is not { } given)
        {
            return null;
        }

        // A leap year, so that 02-29 is a day of the year.
        if (given.ValueKind == JsonValueKind.String && DateOnly.TryParseExact("2000-" + given.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new MonthDay(day.Month, day.Day);
        }

        faults.Add(path, "expected a day of the year as MM-DD, such as 12-24");
        return null;
    }

    private static int? AsWhole(ConceptJsonObject json, string key, JsonElement? value, int min, int max)
    {
        if (value is not { } given)
        {
            return null;
        }

        // 5.0 is a whole number too.
        if (given.ValueKind == JsonValueKind.Number && given.TryGetDecimal(out var number)
            && number == decimal.Truncate(number) && number >= min && number <= max)
        {
            return (int)number;
        }

        json.Fault(key, $"expected {Wanted(min, max)}");
        return null;
    }

    private static string OneOf<TChoice>(IEnumerable<TChoice> choices)
        where TChoice : struct, Enum => $"one of {string.Join(", ", choices.Select(SnakeCase.Of))}";

    private static string Wanted(int min, int max) => FormattableString.Invariant($"a whole number from {min} to {max}");
}
