using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Completion;

/// <summary>Which step of which department holds the round up.</summary>
public sealed class BottleneckTests
{
    [Fact]
    public void Bottleneck_OfOneSlowDepartment_NamesStepDaysAndTheRest()
    {
        using var given = Given(slow: 23, people: 5);

        Elapsed(given).Bottleneck.ShouldBe(new Bottleneck(DepartmentId.From("D1"), "D1", Stage.Concluded, 23, 9));
    }

    [Theory]
    [InlineData(23, 4)] // too few to say
    [InlineData(11, 5)] // too little to act on
    [InlineData(9, 5)]
    [InlineData(2, 5)] // quicker
    public void Bottleneck_OfTooLittle_IsNone(int slow, int people)
    {
        using var given = Given(slow, people);

        Elapsed(given).Bottleneck.ShouldBeNull();
    }

    [Fact]
    public void Departments_OfARound_HaveMedianAndSlowestTenth()
    {
        using var given = Given(slow: 23, people: 5);

        Elapsed(given).Departments.Select(department => (department.Name, department.Pairs.SingleOrDefault()))
            .ShouldBe([("D1", new ElapsedDays(Stage.Held, Stage.Concluded, 5, 23, 23)), ("D2", new ElapsedDays(Stage.Held, Stage.Concluded, 6, 9, 9))]);
    }

    private static ElapsedResult Elapsed(GivenGeneration given) =>
        new ElapsedQuery(given.Scope("D0", "R")).Run(given.Generation, given.Director("D0"), default);

    // D1.1's people count in D1; six of D2 take nine days.
    private static GivenGeneration Given(int slow, int people)
    {
        var held = new DateOnly(2025, 9, 1);
        var days = Enumerable.Repeat((Department: "D1.1", Days: slow), people).Concat(Enumerable.Repeat((Department: "D2", Days: 9), 6)).ToList();
        return GivenRound.Of()
            .With("leader", "leader_id,department_id", [.. days.Select((one, i) => $"L{i},{one.Department}")])
            .With(
                "conversation",
                "conversation_id,round_id,leader_id,held_on,concluded_on",
                [.. days.Select((one, i) => $"C{i},R,L{i},{held:yyyy-MM-dd},{held.AddDays(one.Days):yyyy-MM-dd}")]);
    }
}
