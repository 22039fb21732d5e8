using System.Text.Json;

namespace LusInsight.Dashboard.Tests.Examples;

/// <summary>The sections of the expected files, told as the API's addresses. Keys are words: "D0 R2023 drift".</summary>
internal static class ExpectedFigures
{
    // The third word of the key, if any, is the value of the parameter named.
    public static IEnumerable<ExpectedFigure> Completion(string key, JsonElement expected, string? third = null)
    {
        var words = key.Split(' ');
        var address = $"/completion?department={words[0]}&round={words[1]}" + (third is null ? "" : $"&{third}={words[2]}");
        yield return new(address, "eligible", expected.GetProperty("eligible"));
        yield return new(address, "complete", expected.GetProperty("complete"));
        foreach (var stage in expected.GetProperty("stages").EnumerateObject())
        {
            yield return new(address, $"stages[stage={stage.Name}].count", stage.Value);
        }

        foreach (var rule in expected.GetProperty("deadlines").EnumerateObject())
        {
            yield return new(address, $"deadlines[rule={rule.Name}].due", rule.Value[0]);
            yield return new(address, $"deadlines[rule={rule.Name}].met", rule.Value[1]);
        }
    }

    public static IEnumerable<ExpectedFigure> Gaps(string key, JsonElement expected) =>
        from arena in expected.EnumerateObject()
        from figure in arena.Value.EnumerateObject()
        select new ExpectedFigure(GapsAddress(key), $"arenas[arena={arena.Name}].{figure.Name}", figure.Value);

    public static IEnumerable<ExpectedFigure> Ranks(string key, JsonElement expected) =>
        expected.EnumerateObject().Select(arena => new ExpectedFigure(GapsAddress(key), $"arenas[arena={arena.Name}].rank", arena.Value));

    public static IEnumerable<ExpectedFigure> Distribution(string key, JsonElement expected) =>
        [new(GapsAddress(key), $"arenas[arena={key.Split(' ')[2]}].distribution", expected)];

    public static IEnumerable<ExpectedFigure> Trends(string kind, string department, JsonElement expected) =>
        from question in expected.EnumerateObject()
        from round in question.Value.EnumerateObject()
        from figure in round.Value.EnumerateObject()
        select Trend(kind, department, question.Name, round.Name, figure.Name, figure.Value);

    public static IEnumerable<ExpectedFigure> Histogram(string key, JsonElement expected) =>
        [Trend("trends", key.Split(' ')[0], key.Split(' ')[2], key.Split(' ')[1], "histogram", expected)];

    public static IEnumerable<ExpectedFigure> Verdict(string key, JsonElement expected) =>
        [Trend("trends", key.Split(' ')[0], key.Split(' ')[1], key.Split(' ')[2], "verdict", expected)];

    public static IEnumerable<ExpectedFigure> Elapsed(string key, JsonElement expected)
    {
        var words = key.Split(' ');
        return expected.EnumerateObject().Select(figure => new ExpectedFigure(
            $"/completion?department={words[0]}&round={words[1]}", $"elapsed[from={words[2]}].{figure.Name}", figure.Value));
    }

    public static IEnumerable<ExpectedFigure> Children(string key, JsonElement expected) =>
        expected.EnumerateObject().Select(child => new ExpectedFigure(
            $"/completion?department={key.Split(' ')[0]}&round={key.Split(' ')[1]}", $"children[department={child.Name}].eligible", child.Value));

    public static IEnumerable<ExpectedFigure> Effect(string initiative, JsonElement expected) =>
        expected.EnumerateObject().Select(figure => new ExpectedFigure("/initiatives/effects", $"[initiative={initiative}].{figure.Name}", figure.Value));

    // Besides held and missing_mandatory, each member is a topic's count.
    public static IEnumerable<ExpectedFigure> Topics(string key, JsonElement expected) => expected.EnumerateObject().Select(figure =>
        new ExpectedFigure(
            $"/topics?department={key.Split(' ')[0]}&round={key.Split(' ')[1]}",
            figure.Name is "held" or "missing_mandatory" ? figure.Name : $"topics[topic={figure.Name}].count",
            figure.Value));

    public static IEnumerable<ExpectedFigure> Agreements(string key, JsonElement expected)
    {
        var words = key.Split(' ');
        return expected.EnumerateObject().Select(figure => new ExpectedFigure(
            $"/agreements?department={words[0]}&round={words[1]}&asOf={words[2]}", figure.Name, figure.Value));
    }

    private static string GapsAddress(string key) => $"/gaps?department={key.Split(' ')[0]}&round={key.Split(' ')[1]}";

    private static ExpectedFigure Trend(string kind, string department, string question, string round, string figure, JsonElement value) =>
        new($"/{kind}?department={department}", $"questions[question={question}].rounds[round={round}].{figure}", value);
}
