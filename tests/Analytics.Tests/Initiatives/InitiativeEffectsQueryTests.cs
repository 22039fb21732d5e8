using LusInsight.Analytics.Access;
using LusInsight.Analytics.Initiatives;
using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Initiatives;

public sealed class InitiativeEffectsQueryTests
{
    private const string Columns = "initiative_id,department_id,round_id,arena_id,name,decided_on,status";

    private static GivenGeneration Given(params string[] initiatives) => new GivenGeneration(GivenConcept.Small).WithDepartmentsAndRounds()
        .With("leader", "leader_id,department_id,level", "L0,D0,", "L1,D1,", "L2,D1,", "L3,D1.1,", "L4,D2,", "L5,D2,")
        .WithScores("R1", "L0,x,3,4,false", "L1,x,1,4,false", "L2,x,2,4,false", "L3,x,2,,false", "L4,x,3,4,false", "L5,x,4,4,false")
        .WithScores("R3", "L0,x,3,4,false", "L1,x,3,4,false", "L2,x,3,4,false", "L3,x,2,,false", "L4,x,4,4,false", "L5,x,4,,false", "L5,y,1,2,false")
        .With("initiative", Columns, initiatives);

    private static IReadOnlyList<InitiativeEffect> Run(GivenGeneration given, string? round = null) =>
        new InitiativeEffectsQuery(given.Scope("D0"), round is null ? null : RoundId.From(round)).Run(given.Generation, given.Director("D0"));

    [Fact]
    public void Effect_OfParticipants_IsTheirChangeBesideOthersInTheNextRoundWithData()
    {
        using var given = Given("I1,D1,R1,x,Kursus,2023-07-01,done");

        var effect = Run(given).Single();

        effect.NextRound.ShouldBe(RoundId.From("R3"));
        // D1 exactly: D1.1's leader is one of the others.
        (effect.PairedCount, effect.ChangeMean, effect.OthersPairedCount, effect.OthersChangeMean, effect.Difference)
            .ShouldBe((2, 1.5, 4, 0.25, 1.25));
        // R: t.test(c(2,1), c(0,0,1,0)): -0.9446 to 3.4446 with df = 1.7200.
        effect.CiLow!.Value.ShouldBe(1.25 - (effect.CiHigh!.Value - 1.25), 1e-9);
        effect.CiLow.Value.ShouldBeLessThan(0);
        effect.Verdict.ShouldBe(Verdict.Uncertain);
        (effect.StartMean, effect.OthersStartMean).ShouldBe((1.5, 3));
        effect.ComparableChangeMean!.Value.ShouldBe(effect.ChangeMean!.Value - effect.AdjustedDifference!.Value, 1e-12);
        effect.AdjustedDifference.Value.ShouldBeLessThan(1.25);
    }

    [Fact]
    public void Effect_NothingAfterOrNobodyPaired_IsUncertainWithoutFigures()
    {
        using var given = Given("I1,D2,R3,x,,2025-07-01,planned", "I2,D1.2,R1,x,,2023-07-01,running", "I3,D2,R1,y,,2023-07-01,running");

        var effects = Run(given);

        effects.Select(e => (e.Initiative.Value, e.NextRound?.Value, e.PairedCount, e.Difference, e.CiLow, e.Verdict)).ShouldBe(
        [
            ("I2", "R3", 0, null, null, Verdict.Uncertain),
            ("I3", "R3", 0, null, null, Verdict.Uncertain),
            ("I1", null, 0, null, null, Verdict.Uncertain),
        ]);
    }

    [Fact]
    public void Effects_OfUndecidedAndDropped_AreNotTold()
    {
        using var given = Given("I1,D1,R1,x,,,planned", "I2,D2,R1,x,,2023-07-01,dropped", "I3,D1,R1,x,,2023-07-01,", "I4,D1,R2,x,,2024-07-01,");

        Run(given).Select(e => e.Initiative.Value).ShouldBe(["I3", "I4"]);
        Run(given, "R2").Select(e => e.Initiative.Value).ShouldBe(["I4"]);
    }

    [Fact]
    public void Effects_ForThoseWhoSeeAPart_AreRefused()
    {
        using var given = Given("I1,D1,R1,x,,2023-07-01,done");

        Should.Throw<AccessDeniedException>(() => new InitiativeEffectsQuery(given.Scope("D1")).Run(given.Generation, given.Director("D1")))
            .Parameter.ShouldBeNull();
    }

    [Fact]
    public void Effects_ForHr_AreNamedAndHidden()
    {
        using var given = Given("I1,D1,R1,x,Kursus,2023-07-01,done").With("user_account", "user_id,role,department_id", "hr,hr,", "director-D0,director,D0");

        var effect = new InitiativeEffectsQuery(given.Scope("D0")).Run(given.Generation, given.Viewer("hr")).Single();

        (effect.Name, effect.Hidden, effect.PairedCount, effect.Verdict, effect.AdjustedDifference).ShouldBe(("Kursus", Hidden.TooFew, null, null, null));
    }

    [Fact]
    public void List_OfADepartment_TellsWhatItTakesPartInNewestFirst()
    {
        using var given = Given(
            "I1,D1,R1,x,Kursus,2023-07-01,done", "I1,D2,R1,x,Kursus,2023-07-01,done", "I2,D1,R3,x,,,", "I3,D2,R3,x,,2025-07-01,running");

        var list = new InitiativeListQuery(given.Scope("D1")).Run(given.Generation, given.Director("D1"));

        list.Select(i => (i.Id.Value, i.Name, i.Status, i.DecidedOn)).ShouldBe(
            [("I2", null, null, null), ("I1", "Kursus", InitiativeStatus.Done, new DateOnly(2023, 7, 1))]);
        list[1].Departments.Select(d => (d.Department.Value, d.Participants)).ShouldBe([("D1", 2), ("D2", null)]);
    }
}
