using System.Text.Json;
using LusInsight.Dashboard.Tests.Api;

namespace LusInsight.Dashboard.Tests.Examples;

/// <summary>Two organisations from their files through the real ingest to the API, against an independent reference.</summary>
public sealed class WorkedExampleTests(WorkedExamples given) : IClassFixture<WorkedExamples>
{
    private const string Director = "direktoer@proeve.dk";

    [Theory]
    [InlineData("completion")]
    [InlineData("gaps")]
    [InlineData("trends")]
    [InlineData("evaluations")]
    public Task Proevekommunen_EveryFigureOfASection_IsTheReferences(string section) =>
        FiguresShouldBeEqual("proevekommunen", Section("expected.json", section, section switch
        {
            "completion" => (key, expected) => ExpectedFigures.Completion(key, expected),
            "gaps" => ExpectedFigures.Gaps,
            _ => (key, expected) => ExpectedFigures.Trends(section, key, expected),
        }));

    [Theory]
    [InlineData("completion_by_level")]
    [InlineData("completion_as_of")]
    [InlineData("elapsed")]
    [InlineData("children")]
    [InlineData("distribution")]
    [InlineData("rank")]
    [InlineData("histogram")]
    [InlineData("verdict")]
    [InlineData("effect")]
    [InlineData("topics")]
    [InlineData("agreements")]
    public Task Aaproeve_EveryFigureOfASection_IsTheReferences(string section) =>
        FiguresShouldBeEqual("aaproeve", Section("expected-aaproeve.json", section, section switch
        {
            "completion_by_level" => (key, expected) => ExpectedFigures.Completion(key, expected, "level"),
            "completion_as_of" => (key, expected) => ExpectedFigures.Completion(key, expected, "asOf"),
            "elapsed" => ExpectedFigures.Elapsed,
            "children" => ExpectedFigures.Children,
            "distribution" => ExpectedFigures.Distribution,
            "rank" => ExpectedFigures.Ranks,
            "histogram" => ExpectedFigures.Histogram,
            "effect" => ExpectedFigures.Effect,
            "topics" => ExpectedFigures.Topics,
            "agreements" => ExpectedFigures.Agreements,
            _ => ExpectedFigures.Verdict,
        }));

    private static List<ExpectedFigure> Section(
        string file, string section, Func<string, JsonElement, IEnumerable<ExpectedFigure>> figures)
    {
        var expected = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(WorkedExamples.PathOf(file)));
        return [.. expected.GetProperty(section).EnumerateObject().SelectMany(entry => figures(entry.Name, entry.Value))];
    }

    private async Task FiguresShouldBeEqual(string organisation, List<ExpectedFigure> figures)
    {
        figures.ShouldNotBeEmpty();
        var differences = new List<string>();
        foreach (var address in figures.GroupBy(figure => figure.Address))
        {
            var answer = await given.Dashboard.GetJsonAsync(Director, $"/{organisation}{address.Key}");
            differences.AddRange(address.Select(figure => figure.DifferenceIn(answer)).OfType<string>());
        }

        differences.ShouldBeEmpty($"{figures.Count} figures compared");
    }
}
