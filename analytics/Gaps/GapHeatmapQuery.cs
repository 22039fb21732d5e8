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
            .ToList();
        var gaps = generation.Query<GapSum>(
            "Gaps/GapHeatmap.sql",
            new
            {
                round_id = round.RoundId.Value,
                departments = TextList.Of(departments.Select(d => d.Department.DepartmentId)),
                level = Scope.Level?.Value,
            },
            cancellation).ToDictionary(gap => (gap.DepartmentId, gap.ArenaId));
        var arenas = ArenasInUse.In(generation, round.RoundId);
        return
        [
            .. departments.Select(d => new DepartmentGaps(
                d.Department.DepartmentId, d.Department.Name, d.Depth, [.. arenas.Select(a => Gap(d.Department, a))])),
        ];

        ChildArenaGap Gap(Department department, ArenaDefinition arena) =>
            gaps.TryGetValue((department.DepartmentId, arena.Id), out var gap)
                ? new ChildArenaGap(arena.Id, (double)gap.GapLevels / gap.LeaderCount, gap.LeaderCount)
                : new ChildArenaGap(arena.Id, null, 0);
    }
}
