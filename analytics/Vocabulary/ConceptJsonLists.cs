using System.Text.Json;

namespace LusInsight.Analytics.Vocabulary;

/// <summary>The lists that occur in a concept's JSON.</summary>
internal static class ConceptJsonLists
{
    /// <summary>A list of objects with an id each, which may be left out.</summary>
    public static List<T> Items<T>(this ConceptJsonObject json, string key, Func<ConceptJsonObject, HashSet<string>, T> read) =>
        json.Items(key, json.Optional(key), read);

    /// <summary>A list of objects with an id each, under a key already looked up.</summary>
    public static List<T> Items<T>(
        this ConceptJsonObject json, string key, JsonElement? list, Func<ConceptJsonObject, HashSet<string>, T> read)
    {
        var items = new List<T>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, element) in json.Elements(key, list))
        {
            if (ConceptJsonObject.Open(element, path, json.Faults) is { } inner)
            {
                items.Add(read(inner, seen));
                inner.Close();
            }
        }

        return items;
    }

    /// <summary>A list of texts that are all different; what is no text is noted and left out.</summary>
    public static List<string> Texts(this ConceptJsonObject json, string key, JsonElement? list)
    {
        var texts = new List<string>();
        foreach (var (path, element) in json.Elements(key, list))
        {
            json.AddOnce(texts, ConceptJsonValues.AsText(element, path, json.Faults), path);
        }

        return texts;
    }

    /// <summary>A list of days of the year that are all different; what is no such day is noted and left out.</summary>
    public static List<MonthDay> MonthDays(this ConceptJsonObject json, string key)
    {
        var days = new List<MonthDay>();
        foreach (var (path, element) in json.Elements(key, json.Optional(key)))
        {
            if (ConceptJsonValues.AsMonthDay(element, path, json.Faults) is { } day)
            {
                json.AddOnce(days, day, path);
            }
        }

        return days;
    }

    /// <summary>The stages in use, in the order conversations pass them; what is out of order is noted and left out.</summary>
    public static List<Stage> Stages(this ConceptJsonObject json, string key, JsonElement? list)
    {
        var stages = new List<Stage>();
        var all = Enum.GetValues<Stage>();
        foreach (var (path, element) in json.Elements(key, list))
        {
            if (ConceptJsonValues.AsChoice(element, path, all, json.Faults) is not { } stage)
            {
                continue;
            }

            if (stages.Count > 0 && stage <= stages[^1])
            {
                json.Faults.Add(path, $"expected a stage after {SnakeCase.Of(stages[^1])}; their order is {string.Join(", ", all.Select(SnakeCase.Of))}");
                continue;
            }

            stages.Add(stage);
        }

        return stages;
    }

    private static void AddOnce<T>(this ConceptJsonObject json, List<T> values, T? value, string path)
    {
        if (value is not null && values.Contains(value))
        {
            json.Faults.Add(path, "expected a value that is used only once in the list");
        }
        else if (value is not null)
        {
            values.Add(value);
        }
    }

    private static IEnumerable<(string Path, JsonElement Element)> Elements(this ConceptJsonObject json, string key, JsonElement? list)
    {
        if (list is not { } given)
        {
            return [];
        }

        if (given.ValueKind != JsonValueKind.Array)
        {
            json.Fault(key, "expected a list");
            return [];
        }

        return given.EnumerateArray()
            .Select((element, index) => (FormattableString.Invariant($"{json.PathOf(key)}[{index}]"), element));
    }
}
