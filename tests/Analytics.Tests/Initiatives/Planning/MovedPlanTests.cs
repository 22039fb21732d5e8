using LusInsight.Analytics.Initiatives.Planning;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Initiatives.Planning;

public sealed class MovedPlanTests
{
    // The plan: 1 = x with D1, 2 = x with D2, 3 = y with D1.
    private static readonly IReadOnlyList<Need> Needs = GivenNeeds.Of("x D1 6 18", "x D2 6 16", "x D3 3 3", "y D1 5 10", "y D4 4 6", "x D5 5 4");

    private static readonly PlanSettings Settings = new() { Budget = 3, Capacity = 9, Apart = [(GivenNeeds.Department(5), GivenNeeds.Department(3))] };

    [Fact]
    public void Plan_WithoutMoves_IsAsMade()
    {
        var plan = Planner.Best(Needs, Settings);

        MovedPlan.Of(plan, Needs, Settings).Cohorts.ShouldBe(plan.Cohorts);
        plan.Cohorts.Select(cohort => cohort.LiftLevels).ShouldBe([21, 16, 16]);
    }

    [Fact]
    public void Move_OutAndIn_TellsWhatEachCosts()
    {
        var moved = Moved(("x", 1, 0), ("x", 5, 2), ("x", 3, 2));

        moved.Moves.Select(move => (move.CostLevels, move.Refused)).ShouldBe([(18, null), (0, MoveRefusal.NoRoom), (0, null)]);
        moved.Cohorts.Select(cohort => cohort.LiftLevels).ShouldBe([0, 19, 16]);
    }

    [Theory]
    [InlineData("x", 9, 1, MoveRefusal.NoNeed)]
    [InlineData("y", 2, 3, MoveRefusal.NoNeed)]
    [InlineData("x", 1, 3, MoveRefusal.NoCohort)]
    [InlineData("x", 1, 7, MoveRefusal.NoCohort)]
    [InlineData("x", 1, -1, MoveRefusal.NoCohort)]
    [InlineData("x", 1, 1, MoveRefusal.NoChange)]
    [InlineData("x", 5, 0, MoveRefusal.NoChange)]
    [InlineData("x", 1, 2, MoveRefusal.NoRoom)]
    public void Move_ThatBreaksARule_IsRefused(string arena, int department, int cohort, MoveRefusal refused) =>
        Moved((arena, department, cohort)).Moves.Single().Refused.ShouldBe(refused);

    [Fact]
    public void Move_BesideOneKeptApart_IsRefused() =>
        Moved(("x", 1, 0), ("x", 5, 1)).Moves[1].Refused.ShouldBe(MoveRefusal.KeptApart);

    [Fact]
    public void Move_LeavingTooFew_IsRefused()
    {
        var settings = Settings with { MinimumParticipants = 5, Moves = [Move("y", 1, 0)] };

        MovedPlan.Of(Planner.Best(Needs, settings), Needs, settings).Moves.Single().Refused.ShouldBe(MoveRefusal.TooFewLeft);
    }

    [Fact]
    public void Move_OfOneOfThoseTogether_MovesThemAll()
    {
        var settings = Settings with { Together = [[GivenNeeds.Department(1), GivenNeeds.Department(4)]], Moves = [Move("y", 4, 0)] };
        var moved = MovedPlan.Of(Planner.Best(Needs, settings), Needs, settings);

        moved.Moves.Single().CostLevels.ShouldBe(16);
    }

    private static PlanMove Move(string arena, int department, int cohort) => new(ArenaId.From(arena), GivenNeeds.Department(department), cohort);

    private static MovedPlan Moved(params (string Arena, int Department, int Cohort)[] moves)
    {
        var settings = Settings with { Moves = [.. moves.Select(move => Move(move.Arena, move.Department, move.Cohort))] };
        return MovedPlan.Of(Planner.Best(Needs, settings), Needs, settings);
    }
}
