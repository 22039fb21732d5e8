using System.Text.Json;
using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Evaluations;
using LusInsight.Analytics.Gaps;
using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;
using Xunit.Abstractions;

namespace LusInsight.Ingest.Tests.Examples;

/// <summary>From files to figures: every figure that an independent reference computed of the worked examples.</summary>
public sealed class ExamplesTests(ITestOutputHelper output)
{
    private readonly ComparedFigures _figures = new();

    [Theory]
    [InlineData("proevekommunen")]
    [InlineData("proevekommunen-excel")]
    public void Proevekommunen_LoadedFromItsFiles_GivesTheReferencesFigures(string delivery)
    {
        using var example = new LoadedExample(delivery);
        var expected = LoadedExample.Expected("expected.json");

        example.Load.IsClean.ShouldBeTrue();
        Each(expected, "completion", key => Completion(example, key[0], key[1]));
        Each(expected, "gaps", key => Gaps(example, key[0], key[1]).ToDictionary(a => a.Arena.Value));
        Each(expected, "trends", key => ByQuestion(Trends(example, key[0])));
        Each(expected, "evaluations", key => ByQuestion(new EvaluationsQuery(example.Scope(key[0])).Run(example.Generation, example.Director)));

        AllEqual(891);
    }

    [Fact]
    public void Aaproeve_LoadedFromItsFiles_GivesTheReferencesFigures()
    {
        using var example = new LoadedExample("aaproeve");
        var expected = LoadedExample.Expected("expected-aaproeve.json");

        example.Load.IsClean.ShouldBeTrue();
        Each(expected, "completion_by_level", key => Completion(example, key[0], key[1], level: key[2]));
        Each(expected, "completion_as_of", key => Completion(example, key[0], key[1], asOf: key[2]));
        Each(expected, "elapsed", key => Run(example, key[0], key[1]).Elapsed.Single(e =>
            e.From == SnakeCase.Parse<Stage>(key[2]) && e.To == SnakeCase.Parse<Stage>(key[3])));
        Each(expected, "children", key => Run(example, key[0], key[1]).Children.ToDictionary(c => c.Department.Value, c => c.Eligible));
        Each(expected, "rank", key => Gaps(example, key[0], key[1]).ToDictionary(a => a.Arena.Value, a => a.Rank));
        Each(expected, "distribution", key => Gaps(example, key[0], key[1]).Single(a => a.Arena.Value == key[2]).Distribution);
        Each(expected, "histogram", key => Trend(example, key[0], key[2], key[1]).Histogram);
        Each(expected, "verdict", key => Trend(example, key[0], key[1], key[2]).Verdict);

        AllEqual(294);
    }

    /// <summary>Each entry of a section is keyed by what was asked, such as "D0 R2023 drift".</summary>
    private void Each(JsonElement expected, string section, Func<string[], object?> compute)
    {
        foreach (var entry in expected.GetProperty(section).EnumerateObject())
        {
            _figures.Compare($"{section} {entry.Name}", entry.Value, compute(entry.Name.Split(' ')));
        }
    }

    private void AllEqual(int count)
    {
        output.WriteLine($"{_figures.Count - _figures.Differences.Count} of {_figures.Count} figures equal");
        _figures.Differences.ShouldBeEmpty();
        _figures.Count.ShouldBe(count);
    }

    private static CompletionResult Run(LoadedExample example, string department, string round, string? level = null, string? asOf = null) =>
        new CompletionQuery(example.Scope(department, round, level, asOf)).Run(example.Generation, example.Director, CancellationToken.None);

    private static object Completion(LoadedExample example, string department, string round, string? level = null, string? asOf = null)
    {
        var result = Run(example, department, round, level, asOf);
        return new
        {
            result.Eligible,
            result.Complete,
            Stages = result.Stages.ToDictionary(s => SnakeCase.Of(s.Stage), s => s.Count),
            Deadlines = result.Deadlines.ToDictionary(d => d.Rule, d => new[] { d.Due, d.Met }),
        };
    }

    private static IReadOnlyList<ArenaGap> Gaps(LoadedExample example, string department, string round) =>
        new GapsQuery(example.Scope(department, round)).Run(example.Generation, example.Director).Arenas;

    private static TrendsResult Trends(LoadedExample example, string department) =>
        new TrendsQuery(ItemKind.Scaling, example.Scope(department)).Run(example.Generation, example.Director);

    private static RoundTrend Trend(LoadedExample example, string department, string question, string round) =>
        Trends(example, department).Questions.Single(q => q.Question.Value == question).Rounds.Single(r => r.Round.Value == round);

    private static Dictionary<string, Dictionary<string, RoundTrend>> ByQuestion(TrendsResult result) =>
        result.Questions.ToDictionary(q => q.Question.Value, q => q.Rounds.ToDictionary(r => r.Round.Value));
}
