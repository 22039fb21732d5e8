using LusInsight.Analytics.Tests.Releases;
using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Trends;

public sealed class DriversQueryTests
{
    private static readonly Concept Three = GivenConcept.Small with
    {
        ScalingQuestions = [GivenConcept.Question("q1", 1, 10), GivenConcept.Question("q2", 1, 10), GivenConcept.Question("q3", 1, 10)],
    };

    private static GivenGeneration Given(int people) => new GivenGeneration(Three).WithDepartmentsAndRounds()
        .With("leader", "leader_id,department_id", [.. Enumerable.Range(0, people).Select(i => $"L{i},D{1 + (i % 2)}")])
        .WithAnswers("R1", [.. Enumerable.Range(0, people).SelectMany(i => new[] { $"L{i},q1,{1 + (i % 10)}", $"L{i},q2,{10 - (i % 10)}" })])
        .WithAnswers("R1", "L0,q3,4");

    private static DriversResult Run(GivenGeneration given, string department, QuestionId? outcome = null) =>
        new DriversQuery(given.Scope(department, "R1"), outcome).Run(given.Generation, given.Director("D0"));

    [Fact]
    public void Drivers_OfEnoughPeople_AreRankCorrelations()
    {
        using var given = Given(40);

        var result = Run(given, "D0");

        (result.Outcome?.Value, result.MinimumPeople).ShouldBe(("q1", 30));
        result.Drivers.Select(d => (d.Question.Value, d.PairCount, d.Rho, d.RhoCiLow)).ShouldBe([("q2", 40, -1, -1), ("q3", 1, null, null)]);
        Run(given, "D0", QuestionId.From("q2")).Drivers[0].ShouldSatisfyAllConditions(d => d.Question.Value.ShouldBe("q1"), d => d.Rho.ShouldBe(-1));
    }

    [Fact]
    public void Drivers_OfFewPeople_AreCountedAndNoMore()
    {
        using var given = Given(40);

        (Run(given, "D1").Drivers[0].PairCount, Run(given, "D1").Drivers[0].Rho).ShouldBe((20, null));
    }

    [Fact]
    public void Drivers_OfProtectedFigures_AreHidden()
    {
        using var given = GivenProtected.Of();

        var driver = new DriversQuery(given.See("hr")).Run(given.Generation, given.Viewer("hr")).Drivers.Single();

        (driver.PairCount, driver.Rho, driver.Hidden).ShouldBe((null, null, Hidden.TooFew));
    }
}
