using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Initiatives.Planning;

/// <summary>A plan after departments were moved by hand. A move that would break a rule is refused, so every plan keeps them.</summary>
/// <param name="Cohorts">In the order of the plan as it was made; one that everybody has left has no needs.</param>
/// <param name="Moves">What became of each, in order.</param>
public sealed record MovedPlan(IReadOnlyList<Cohort> Cohorts, IReadOnlyList<MadeMove> Moves)
{
    /// <summary>Makes the moves of the settings, one after another.</summary>
    public static MovedPlan Of(Plan plan, IReadOnlyCollection<Need> needs, PlanSettings settings)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(needs);
        ArgumentNullException.ThrowIfNull(settings);
        var cohorts = plan.Cohorts.ToList();
        var group = ArenaProblem.Groups(settings);
        return new MovedPlan(cohorts, [.. settings.Moves.Select(Make)]);

        MadeMove Make(PlanMove move)
        {
            var before = cohorts.Sum(cohort => cohort.LiftLevels);
            var moved = needs.Where(need => need.Arena == move.Arena && need.Participants > 0 && GroupOf(need.Department) == GroupOf(move.Department)).ToList();
            var refused = Try(cohorts, moved, move, settings);
            return new MadeMove(move, before - cohorts.Sum(cohort => cohort.LiftLevels), refused);
        }

        DepartmentId GroupOf(DepartmentId department) => group.GetValueOrDefault(department, department);
    }

    private static MoveRefusal? Try(List<Cohort> cohorts, List<Need> moved, PlanMove move, PlanSettings settings)
    {
        if (!moved.Exists(need => need.Department == move.Department))
        {
            return MoveRefusal.NoNeed;
        }

        if (move.Cohort < 0 || move.Cohort > cohorts.Count || (move.Cohort > 0 && cohorts[move.Cohort - 1].Arena != move.Arena))
        {
            return MoveRefusal.NoCohort;
        }

        var (from, to) = (cohorts.FindIndex(cohort => cohort.Needs.Contains(moved[0])), move.Cohort - 1);
        if (from == to)
        {
            return MoveRefusal.NoChange;
        }

        if (to >= 0 && cohorts[to].Participants + moved.Sum(need => need.Participants) > settings.Capacity)
        {
            return MoveRefusal.NoRoom;
        }

        if (to >= 0 && cohorts[to].Needs.Any(there => moved.Exists(need => AreApart(settings, there.Department, need.Department))))
        {
            return MoveRefusal.KeptApart;
        }

        if (from >= 0 && cohorts[from].Needs.Except(moved).ToList() is { Count: > 0 } left && left.Sum(n => n.Participants) < settings.MinimumParticipants)
        {
            return MoveRefusal.TooFewLeft;
        }

        Move(cohorts, moved, from, to);
        return null;
    }

    private static void Move(List<Cohort> cohorts, List<Need> moved, int from, int to)
    {
        if (from >= 0)
        {
            cohorts[from] = cohorts[from] with { Needs = [.. cohorts[from].Needs.Except(moved)] };
        }

        if (to >= 0)
        {
            cohorts[to] = cohorts[to] with { Needs = [.. cohorts[to].Needs.Concat(moved).OrderByDescending(need => need.LiftLevels)] };
        }
    }

    private static bool AreApart(PlanSettings settings, DepartmentId one, DepartmentId other) =>
        settings.Apart.Any(pair => (pair.One == one && pair.Other == other) || (pair.One == other && pair.Other == one));
}
