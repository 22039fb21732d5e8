using LusInsight.Analytics.Gaps;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Gaps;

public sealed class GapsQueryTests
{
    private static GivenGeneration Given(Concept? concept = null) =>
        new GivenGeneration(concept ?? GivenConcept.Small).WithDepartmentsAndRounds()
            .With("leader", "leader_id,department_id,level", "L0,D0,b", "L1,D1,a", "L2,D1.1,a", "L3,D1.2,", "L4,D2,a");

    private static GapsResult Run(GivenGeneration given, string department, string round, string? level = null) =>
        new GapsQuery(given.Scope(department, round, level)).Run(given.Generation, given.Director(department));

    private static ArenaGap Arena(GapsResult result, string arena) => result.Arenas.Single(a => a.Arena.Value == arena);

    [Fact]
    public void Arena_PeopleWithBothLevels_HaveTheContractsFigures()
    {
        using var given = Given().WithScores("R1", "L0,x,2,4,true", "L1,x,3,4,false", "L2,x,4,3,true", "L4,x,3,4,false");

        var x = Arena(Run(given, "D0", "R1"), "x");

        x.LeaderCount.ShouldBe(4);
        x.CurrentMean.ShouldBe(3);
        x.DesiredMean.ShouldBe(3.75);
        x.GapMean.ShouldBe(0.75);
        // Gaps 2, 1, −1, 1: s = √(19/12), t(0.975, 3) = 3.1824463052837096.
        x.GapCiLow!.Value.ShouldBe(0.75 - (3.1824463052837096 * Math.Sqrt(19.0 / 12 / 4)), 1e-12);
        x.GapCiHigh!.Value.ShouldBe(0.75 + (3.1824463052837096 * Math.Sqrt(19.0 / 12 / 4)), 1e-12);
        x.BelowCount.ShouldBe(3);
        x.LiftLevels.ShouldBe(4);
        x.FocusCount.ShouldBe(2);
        x.Distribution.ShouldBe([new LevelCount(2, 4, 1), new LevelCount(3, 4, 2), new LevelCount(4, 3, 1)]);
        x.Hidden.ShouldBeNull();
    }

    [Fact]
    public void Arena_OneLevelMissing_CountsNeitherPersonNorFocus()
    {
        using var given = Given().WithScores("R1", "L1,x,2,,true", "L2,x,,4,true", "L4,x,3,3,false");

        var x = Arena(Run(given, "D0", "R1"), "x");

        (x.LeaderCount, x.FocusCount, x.LiftLevels).ShouldBe((1, 0, 0));
        x.GapMean.ShouldBe(0);
        x.GapCiLow.ShouldBeNull();
    }

    [Fact]
    public void Arena_NobodyWithBoth_HasCountsOfZeroAndNoMeans()
    {
        using var given = Given().WithScores("R1", "L1,x,2,3,false");

        var y = Arena(Run(given, "D0", "R1"), "y");

        (y.LeaderCount, y.BelowCount, y.LiftLevels, y.FocusCount).ShouldBe((0, 0, 0, 0));
        y.CurrentMean.ShouldBeNull();
        y.GapMean.ShouldBeNull();
        y.Distribution.ShouldBeEmpty();
    }

    [Fact]
    public void Level_Asked_LeavesOutOthersAndPeopleWithoutOne()
    {
        using var given = Given().WithScores("R1", "L0,x,1,2,false", "L1,x,1,3,false", "L3,x,1,4,false");

        Arena(Run(given, "D0", "R1"), "x").LeaderCount.ShouldBe(3);
        Arena(Run(given, "D0", "R1", "a"), "x").LiftLevels.ShouldBe(2);
        Arena(Run(given, "D0", "R1", "b"), "x").LiftLevels.ShouldBe(1);
    }

    [Fact]
    public void Department_PersonMovedBetweenRounds_CountsWhereTheyWereInEach()
    {
        using var given = Given()
            .With("person_round", "round_id,leader_id,department_id", "R1,L1,D1", "R2,L1,D2")
            .WithScores("R1", "L1,x,1,2,false").WithScores("R2", "L1,x,2,4,false");

        Arena(Run(given, "D1", "R1"), "x").LiftLevels.ShouldBe(1);
        Arena(Run(given, "D2", "R1"), "x").LeaderCount.ShouldBe(0);
        Arena(Run(given, "D2", "R2"), "x").LiftLevels.ShouldBe(2);
    }

    [Fact]
    public void Rank_EqualLift_GoesByBelowCountThenTheConceptsOrder()
    {
        using var given = Given().WithScores(
            "R1", "L1,x,1,3,false", "L1,y,1,2,false", "L2,y,1,2,false", "L1,z,1,3,false");

        var arenas = Run(given, "D0", "R1").Arenas;

        arenas.Select(a => (a.Arena.Value, a.LiftLevels, a.BelowCount, a.Rank)).ShouldBe(
            [("x", 2, 1, 2), ("y", 2, 2, 1), ("z", 2, 1, 3)]);
    }

    [Fact]
    public void Arenas_WithVersions_AreThoseOfTheRound()
    {
        var concept = GivenConcept.Small with
        {
            Arenas =
            [
                GivenConcept.Arena("x") with { ToRound = RoundId.From("R2") },
                GivenConcept.Arena("y") with { FromRound = RoundId.From("R2") },
                GivenConcept.Arena("z") with { FromRound = RoundId.From("R9") },
            ],
        };
        using var given = Given(concept).WithScores("R1", "L1,x,1,2,false");

        Run(given, "D0", "R1").Arenas.Select(a => a.Arena.Value).ShouldBe(["x"]);
        Run(given, "D0", "R2").Arenas.Select(a => a.Arena.Value).ShouldBe(["x", "y"]);
        Run(given, "D0", "R3").Arenas.Select(a => a.Arena.Value).ShouldBe(["y"]);
    }

    [Fact]
    public void Children_OfADepartment_AreTheDirectOnesWithAllBelow()
    {
        using var given = Given().WithScores("R1", "L0,x,1,5,false", "L1,x,1,2,false", "L2,x,1,4,false", "L4,x,2,2,false");

        var children = Run(given, "D0", "R1").Children;

        children.Select(c => c.Department.Value).ShouldBe(["D1", "D2"]);
        children[0].Arenas.Select(a => (a.Arena.Value, a.GapMean, a.LeaderCount)).ShouldBe([("x", 2.0, 2), ("y", null, 0), ("z", null, 0)]);
        children[1].Arenas[0].GapMean.ShouldBe(0);
    }

    [Fact]
    public void Children_OfSeveralTops_AreTheTopsAndAddUp()
    {
        using var given = Given().WithScores("R1", "L0,x,1,5,false", "L1,x,1,2,false", "L2,x,1,4,false", "L4,x,2,2,false");
        var scope = given.Scope("D0", "R1") with { Department = null, Tops = [DepartmentId.From("D1"), DepartmentId.From("D2")] };

        var result = new GapsQuery(scope).Run(given.Generation, given.Director("D0"));

        result.Department.ShouldBeNull();
        Arena(result, "x").LeaderCount.ShouldBe(3);
        result.Children.Select(c => (c.Department.Value, c.Arenas[0].LeaderCount)).ShouldBe([("D1", 2), ("D2", 1)]);
    }

    [Fact]
    public void Organisation_WithoutRounds_HasNoArenas()
    {
        using var given = new GivenGeneration(GivenConcept.Small).With("department", "department_id", "D0");

        var result = new GapsQuery(given.Scope("D0")).Run(given.Generation, given.Director("D0"));

        result.Round.ShouldBeNull();
        result.Arenas.ShouldBeEmpty();
        result.Children.ShouldBeEmpty();
    }
}
