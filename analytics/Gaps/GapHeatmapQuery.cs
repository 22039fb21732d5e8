using LusInsight.Analytics.Access;
using LusInsight.Analytics.Statistics;
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
        var (gap, reason) = Gaps(generation, viewer, round, [.. departments.Select(d => d.Department.DepartmentId)], cancellation);
        var arenas = ArenasInUse.In(generation, round.RoundId);

        // Each beside the others below the same department: the same figures as where that one is asked for.
        var rows = departments
            .GroupBy(d => d.Depth == 0 ? null : d.Department.ParentId)
            .SelectMany(siblings => SiblingGaps.Of([.. siblings.Select(d => d.Department.DepartmentId)], arenas, gap, reason))
            .ToDictionary();
        return viewer.Show<IReadOnlyList<DepartmentGaps>>(
        [
            .. departments.Select(d => new DepartmentGaps(d.Department.DepartmentId, d.Department.Name, d.Depth, rows[d.Department.DepartmentId])),
        ]);
    }

    private (Func<DepartmentId, ArenaId, Histogram?> Gap, Hidden Reason) Gaps(
        Generation generation, Viewer viewer, Round round, IReadOnlyList<DepartmentId> departments, CancellationToken cancellation)
    {
        if (viewer.IsProtected)
        {
            var seen = SeenLevels.Read(generation, viewer, Scope, round, departments, cancellation);
            return ((department, arena) => seen.Of(department, arena)?.Gap, seen.Reason);
        }

        // Summed by the engine: many departments, and their levels are not asked for.
        var counts = generation.Query<GapCount>(
            "Gaps/GapHeatmap.sql",
            new { round_id = round.RoundId.Value, departments = TextList.Of(departments), level = Scope.Level?.Value },
            cancellation).ToLookup(count => (count.DepartmentId, count.ArenaId));
        return (Gap, viewer.HiddenIn(round));

        Histogram Gap(DepartmentId department, ArenaId arena)
        {
            var gap = new Histogram();
            foreach (var count in counts[(department, arena)])
            {
                gap.Add(count.Gap, count.PeopleCount);
            }

            return gap;
        }
    }
}
