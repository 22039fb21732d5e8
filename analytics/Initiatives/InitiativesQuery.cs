using LusInsight.Analytics.Access;
using LusInsight.Analytics.Initiatives.Planning;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Initiatives;

/// <summary>The joint initiatives that lift most of what a department's leaders, and those below, want in a round.</summary>
/// <param name="Scope">Round and department; level and asOf do not matter here.</param>
/// <param name="Settings">What the plan may be.</param>
public sealed record InitiativesQuery(Scope Scope, PlanSettings Settings)
{
    /// <summary>Plans over needs as counted, or as released for viewers of protected figures.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see initiatives, or not these.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public InitiativesResult Run(Generation generation, Viewer viewer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Initiatives, Scope);
        if (Scope.Round is not { } round)
        {
            return InitiativesResult.NotShown(null, Scope.Department, null);
        }

        var seen = SeenNeeds.Read(generation, viewer, Scope, round, cancellation);
        if (seen.Hidden is { } reason)
        {
            return InitiativesResult.NotShown(round.RoundId, Scope.Department, reason);
        }

        var plan = Planner.Best(seen.Needs, Settings);
        var moved = MovedPlan.Of(plan, seen.Needs, Settings);
        var (need, covered) = (seen.Needs.Sum(n => n.LiftLevels), moved.Cohorts.Sum(cohort => cohort.LiftLevels));
        return viewer.Show(new InitiativesResult(
            round.RoundId,
            Scope.Department,
            need,
            covered,
            need == 0 ? null : (double)covered / need,
            plan.Exact,
            plan.Bound == 0 ? 1 : (double)(plan.Value / plan.Bound),
            [.. moved.Cohorts.Select((cohort, index) => Initiative(generation, viewer, cohort, index + 1)).Where(one => one.Departments.Count > 0)],
            Remaining(generation, viewer, seen.Needs.Except(moved.Cohorts.SelectMany(cohort => cohort.Needs))),
            [.. moved.Moves.Select(m => new MadeMoveRow(m.Move.Arena, m.Move.Department, m.Move.Cohort, m.CostLevels, m.Refused))]));
    }

    private static PlannedInitiative Initiative(Generation generation, Viewer viewer, Cohort cohort, int rank) => new(
        rank, cohort.Arena, NameOf(generation, cohort.Arena), cohort.Participants, cohort.LiftLevels, Departments(generation, viewer, cohort.Needs));

    private static IReadOnlyList<RemainingNeed> Remaining(Generation generation, Viewer viewer, IEnumerable<Need> needs) =>
    [
        .. needs.GroupBy(need => need.Arena)
            .Select(arena => new RemainingNeed(
                arena.Key,
                NameOf(generation, arena.Key),
                arena.Sum(need => need.Participants),
                arena.Sum(need => need.LiftLevels),
                Departments(generation, viewer, arena.OrderByDescending(n => n.LiftLevels).ThenBy(n => n.Department.Value, StringComparer.Ordinal))))
            .OrderByDescending(arena => arena.LiftLevels).ThenBy(arena => arena.Arena.Value, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<PlannedDepartment> Departments(Generation generation, Viewer viewer, IEnumerable<Need> needs) =>
    [
        .. needs.Select(need => new PlannedDepartment(
            need.Department, generation.Departments[need.Department].Name, need.Participants, need.LiftLevels, viewer.IsProtected ? null : need.FocusLevels)),
    ];

    private static string NameOf(Generation generation, ArenaId arena) => generation.Concept.Arenas.First(a => a.Id == arena).Name;
}
