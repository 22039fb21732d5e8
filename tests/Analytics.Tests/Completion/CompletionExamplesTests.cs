using System.Text.Json;
using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Vocabulary;
using Xunit.Abstractions;

namespace LusInsight.Analytics.Tests.Completion;

/// <summary>The worked examples' figures, which an independent reference computed.</summary>
public sealed class CompletionExamplesTests(ITestOutputHelper output)
{
    private int _compared;

    [Fact]
    public void Completion_OfProevekommunen_IsTheReferences()
    {
        using var given = GivenExample.Of("proevekommunen");

        foreach (var (key, expected) in Figures("expected.json", "completion"))
        {
            Compare(given.Completion(key[0], round: key[1]), expected, key);
        }

        Told(126);
    }

    [Fact]
    public void Completion_OfAaproeveByLevel_IsTheReferences()
    {
        using var given = GivenExample.Of("aaproeve");

        foreach (var (key, expected) in Figures("expected-aaproeve.json", "completion_by_level"))
        {
            Compare(given.Completion(key[0], round: key[1], level: key[2]), expected, key);
        }

        Told(42);
    }

    [Fact]
    public void Completion_OfAaproeveAsOfADay_IsTheReferences()
    {
        using var given = GivenExample.Of("aaproeve");

        foreach (var (key, expected) in Figures("expected-aaproeve.json", "completion_as_of"))
        {
            Compare(given.Completion(key[0], round: key[1], asOf: key[2]), expected, key);
        }

        Told(42);
    }

    [Fact]
    public void Elapsed_OfAaproeve_IsTheReferences()
    {
        using var given = GivenExample.Of("aaproeve");

        foreach (var (key, expected) in Figures("expected-aaproeve.json", "elapsed"))
        {
            var pair = given.Completion(key[0], round: key[1]).Elapsed
                .Single(e => e.From == SnakeCase.Parse<Stage>(key[2]) && e.To == SnakeCase.Parse<Stage>(key[3]));
            Same(pair.Count, expected.GetProperty("count"), key);
            Same(pair.MedianDays!.Value, expected.GetProperty("median_days"), key);
        }

        Told(6);
    }

    [Fact]
    public void Children_OfAaproeve_AreTheReferences()
    {
        using var given = GivenExample.Of("aaproeve");

        foreach (var (key, expected) in Figures("expected-aaproeve.json", "children"))
        {
            var children = given.Completion(key[0], round: key[1]).Children;
            children.Count.ShouldBe(expected.EnumerateObject().Count());
            foreach (var child in children)
            {
                Same(child.Eligible, expected.GetProperty(child.Department.Value), key);
            }
        }

        Told(6);
    }

    private static IEnumerable<(string[] Key, JsonElement Expected)> Figures(string file, string name) =>
        GivenExample.Expected(file).GetProperty(name).EnumerateObject().Select(figure => (figure.Name.Split(' '), figure.Value));

    private void Compare(CompletionResult result, JsonElement expected, string[] key)
    {
        Same(result.Eligible, expected.GetProperty("eligible"), key);
        Same(result.Complete, expected.GetProperty("complete"), key);
        foreach (var stage in result.Stages)
        {
            Same(stage.Count, expected.GetProperty("stages").GetProperty(SnakeCase.Of(stage.Stage)), key);
        }

        foreach (var rule in result.Deadlines)
        {
            Same(rule.Due, expected.GetProperty("deadlines").GetProperty(rule.Rule)[0], key);
            Same(rule.Met, expected.GetProperty("deadlines").GetProperty(rule.Rule)[1], key);
        }
    }

    private void Same(double actual, JsonElement expected, string[] key)
    {
        actual.ShouldBe(expected.GetDouble(), 1e-9, string.Join(' ', key));
        _compared++;
    }

    /// <summary>How many were compared is fixed too: a loop over nothing proves nothing.</summary>
    private void Told(int compared)
    {
        _compared.ShouldBe(compared);
        output.WriteLine($"{_compared} figures equal");
    }
}
