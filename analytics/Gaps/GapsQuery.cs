using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;

namespace LusInsight.Analytics.Gaps;

/// <summary>The competence gaps of a department in a round, and of its direct children.</summary>
/// <param name="Scope">Round, department and level; asOf does not matter here.</param>
public sealed record GapsQuery(Scope Scope)
{
    /// <summary>Counts from cells, counted or released as the viewer sees them. Without a round there are no arenas.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see results, or not these.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public GapsResult Run(Generation generation, Viewer viewer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Results, Scope);
        if (Scope.Round is not { } round)
        {
            return viewer.Show(new GapsResult(null, Scope.Department, [], []));
        }

        var children = viewer.Children(Scope);
        var seen = SeenLevels.Read(generation, viewer, Scope, round, children.Select(c => c.DepartmentId), cancellation);
        var arenas = ArenasInUse.In(generation, round.RoundId);
        var below = SiblingGaps.Of(
            [.. children.Select(child => child.DepartmentId)], arenas, (department, arena) => seen.Of(department, arena)?.Gap, seen.Reason);
        return viewer.Show(new GapsResult(
            round.RoundId,
            Scope.Department,
            ArenaGaps.Ranked(arenas, seen),
            [.. children.Select(child => new ChildGaps(child.DepartmentId, child.Name, below[child.DepartmentId]))],
            OwnLevels.Read(generation, viewer, Scope, round.RoundId, arenas, cancellation)));
    }
}
