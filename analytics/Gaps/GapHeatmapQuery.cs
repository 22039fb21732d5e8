using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Gaps;

/// <summary>The mean gap of every department in the scope, at every depth, per arena.</summary>
/// <param name="Scope">Round, department and level; asOf does not matter here.</param>
public sealed record GapHeatmapQuery(Scope Scope)
{
    /// <summary>In tree order: each department before what lies below it, children by name. Empty without a round.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see results, or not these.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public IReadOnlyList<DepartmentGaps> Run(Generation generation, Viewer viewer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Results, Scope);
        if (Scope.Round is not { } round)
        {
            return [];
        }

        var tree = generation.Departments;
        var departments = Scope.Tops
            .SelectMany(top => tree.Subtree(top).Select(d => (Department: d, Depth: tree.Depth(d.DepartmentId) - tree.Depth(top))))
            .Where(d => viewer.Reaches(d.Department.DepartmentId))
            .ToList();
        var gap = Gaps(generation, viewer, round, [.. departments.Select(d => d.Department.DepartmentId)], cancellation);
        var arenas = ArenasInUse.In(generation, round.RoundId);
        return viewer.Show<IReadOnlyList<DepartmentGaps>>(
        [
            .. departments.Select(d => new DepartmentGaps(
                d.Department.DepartmentId, d.Department.Name, d.Depth, [.. arenas.Select(a => gap(d.Department.DepartmentId, a.Id))])),
        ]);
    }

    private Func<DepartmentId, ArenaId, ChildArenaGap> Gaps(
        Generation generation, Viewer viewer, Round round, IReadOnlyList<DepartmentId> departments, CancellationToken cancellation)
    {
        if (viewer.IsProtected)
        {
            var seen = SeenLevels.Read(generation, viewer, Scope, round, departments, cancellation);
            return (department, arena) => ArenaGaps.Child(arena, department, seen);
        }

        // Summed by the engine: many departments, and their levels are not asked for.
        var sums = generation.Query<GapSum>(
            "Gaps/GapHeatmap.sql",
            new { round_id = round.RoundId.Value, departments = TextList.Of(departments), level = Scope.Level?.Value },
            cancellation).ToDictionary(sum => (sum.DepartmentId, sum.ArenaId));
        return (department, arena) => sums.TryGetValue((department, arena), out var sum)
            ? new ChildArenaGap(arena, (double)sum.GapLevels / sum.LeaderCount, sum.LeaderCount)
            : new ChildArenaGap(arena, null, 0);
    }
}
