using System.Text.Json;
using LusInsight.Analytics.Statistics;

namespace LusInsight.Analytics.Tests.Statistics.References;

/// <summary>One case of references.json, which references.py beside it writes by SciPy, statsmodels and mpmath.</summary>
/// <param name="Name">The kind of case and its place, as the test's name shows it.</param>
/// <param name="Json">What was given, and what must come out; null = no figure.</param>
public sealed record Reference(string Name, JsonElement Json)
{
    private static readonly JsonDocument All = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Statistics", "References", "references.json")));

    /// <summary>How many cases there are in all.</summary>
    public static int Count => All.RootElement.EnumerateObject().Sum(kind => kind.Value.GetArrayLength());

    /// <summary>The cases of one kind.</summary>
    public static TheoryData<Reference> Of(string kind) =>
        [.. All.RootElement.GetProperty(kind).EnumerateArray().Select((json, place) => new Reference($"{kind} {place}", json))];

    /// <summary>A number, or null.</summary>
    public double? Number(string field) =>
        Json.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    /// <summary>A list of numbers, or null.</summary>
    public IReadOnlyList<double>? Numbers(string field) =>
        Json.GetProperty(field) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Select(v => v.GetDouble())] : null;

    /// <summary>A list of answers, counted.</summary>
    public Histogram Answers(string field) => HistogramOf(Json.GetProperty(field));

    /// <summary>A list of pairs, counted.</summary>
    public PairTable Pairs(string field)
    {
        var table = new PairTable();
        foreach (var pair in Json.GetProperty(field).EnumerateArray())
        {
            table.Add(pair[0].GetInt32(), pair[1].GetInt32(), 1);
        }

        return table;
    }

    /// <summary>A list of lists of answers, counted.</summary>
    public IReadOnlyList<Histogram> Groups(string field) => [.. Json.GetProperty(field).EnumerateArray().Select(HistogramOf)];

    public override string ToString() => Name;

    private static Histogram HistogramOf(JsonElement answers)
    {
        var histogram = new Histogram();
        foreach (var answer in answers.EnumerateArray())
        {
            histogram.Add(answer.GetInt32(), 1);
        }

        return histogram;
    }
}
