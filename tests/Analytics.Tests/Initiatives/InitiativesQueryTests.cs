using LusInsight.Analytics.Access;
using LusInsight.Analytics.Initiatives;
using LusInsight.Analytics.Initiatives.Planning;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Initiatives;

public sealed class InitiativesQueryTests
{
    private static GivenGeneration Given() => new GivenGeneration(GivenConcept.Small).WithDepartmentsAndRounds()
        .With("leader", "leader_id,department_id,level", "L0,D0,b", "L1,D1,a", "L2,D1.1,a", "L3,D1.1,", "L4,D2,a")
        .WithScores("R1", "L1,x,1,3,true", "L2,x,2,5,false", "L3,x,4,4,false", "L4,x,5,2,false", "L0,y,2,,false", "L4,y,1,2,false");

    private static InitiativesResult Run(GivenGeneration given, string department = "D0", PlanSettings? settings = null) =>
        new InitiativesQuery(given.Scope(department, "R1"), settings ?? new PlanSettings()).Run(given.Generation, given.Director("D0"));

    [Fact]
    public void Plan_OfOwnLeaders_CountsThoseWhoWantALift()
    {
        using var given = Given();

        var result = Run(given);

        (result.NeedLevels, result.CoveredLevels, result.CoveredRatio, result.Exact, result.BoundRatio).ShouldBe((6, 6, 1.0, true, 1.0));
        result.Initiatives.Select(i => (i.Rank, i.Arena.Value, i.Participants, i.LiftLevels)).ShouldBe([(1, "x", 2, 5), (2, "y", 1, 1)]);
        result.Initiatives[0].Departments.Select(d => (d.Department.Value, d.Participants, d.LiftLevels, d.FocusLevels))
            .ShouldBe([("D1.1", 1, 3, 0), ("D1", 1, 2, 2)]);
        result.Remaining.ShouldBeEmpty();
        result.Hidden.ShouldBeNull();
    }

    [Fact]
    public void Plan_WithOneCohort_TellsWhatRemains()
    {
        using var given = Given();

        var result = Run(given, settings: new PlanSettings { Budget = 1, Capacity = 1 });

        (result.NeedLevels, result.CoveredLevels, result.CoveredRatio).ShouldBe((6, 3, 0.5));
        result.Remaining.Select(r => (r.Arena.Value, r.Participants, r.LiftLevels, string.Join(' ', r.Departments.Select(d => d.Department))))
            .ShouldBe([("x", 1, 2, "D1"), ("y", 1, 1, "D2")]);
    }

    [Fact]
    public void Plan_OfADepartment_LeavesOutWhatIsNotBelow()
    {
        using var given = Given();

        Run(given, "D1").Initiatives.Single().Departments.Select(d => d.Department.Value).ShouldBe(["D1.1", "D1"]);
        Run(given, "D1.2").ShouldSatisfyAllConditions(
            none => none.NeedLevels.ShouldBe(0), none => none.CoveredRatio.ShouldBeNull(), none => none.Exact.ShouldBe(true));
    }

    [Fact]
    public void Plan_MovedByHand_TellsTheCostAndKeepsTheOtherRanks()
    {
        using var given = Given();
        var settings = new PlanSettings { Moves = [new PlanMove(ArenaId.From("x"), DepartmentId.From("D1"), 0), new PlanMove(ArenaId.From("z"), DepartmentId.From("gone"), 1)] };

        var result = Run(given, settings: settings);

        result.CoveredLevels.ShouldBe(4);
        result.Moves.Select(m => (m.CostLevels, m.Refused)).ShouldBe([(2, null), (0, MoveRefusal.NoNeed)]);
        result.Remaining.Single().Departments.Single().Department.Value.ShouldBe("D1");
    }

    [Fact]
    public void Plan_ForHr_IsMadeOverTheSmallestShownDepartments()
    {
        using var given = Given()
            .With("user_account", "user_id,role,department_id", "hr,hr,", "director-D0,director,D0")
            .WithRelease("arena", "x", "R1")
            .WithReleasedLevels("x", "R1", "D0,,true,1:2:20", "D1,,true,1:3:9 3:3:2", "D2,,true,4:2:9", "D1,a,true,1:5:5");

        var result = new InitiativesQuery(given.Scope("D0", "R1"), new PlanSettings()).Run(given.Generation, given.Viewer("hr"));

        result.NeedLevels.ShouldBe(18);
        result.Initiatives.Single().Departments.Select(d => (d.Department.Value, d.Participants, d.LiftLevels, d.FocusLevels)).ShouldBe([("D1", 9, 18, null)]);
    }

    [Fact]
    public void Plan_ForHrOfARoundWithoutReleasedFigures_IsHidden()
    {
        using var given = Given().With("user_account", "user_id,role,department_id", "hr,hr,", "director-D0,director,D0");

        var result = new InitiativesQuery(given.Scope("D0", "R1"), new PlanSettings()).Run(given.Generation, given.Viewer("hr"));

        (result.Hidden, result.NeedLevels, result.Exact, result.Initiatives.Count).ShouldBe((Hidden.TooFew, null, null, 0));
    }

    [Theory]
    [InlineData("med")]
    [InlineData("leader")]
    public void Plan_ForARoleWithout_IsRefused(string user)
    {
        using var given = Given().With("user_account", "user_id,role,department_id", "med,med,", "leader,leader,D1", "director-D0,director,D0");
        var scope = Scope.Resolve(given.Generation, given.Viewer(user), new ScopeRequest("R1"));

        Should.Throw<AccessDeniedException>(() => new InitiativesQuery(scope, new PlanSettings()).Run(given.Generation, given.Viewer(user)));
    }
}
