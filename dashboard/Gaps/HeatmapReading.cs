using LusInsight.Analytics.Gaps;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Charts;
using LusInsight.Dashboard.Layout;

namespace LusInsight.Dashboard.Gaps;

/// <summary>From the gaps of every department to the rows of the heatmap.</summary>
public static class HeatmapReading
{
    /// <summary>The columns: each sorts by its arena.</summary>
    public static IReadOnlyList<HeatmapColumn> Columns(PageContext page, IReadOnlyList<ArenaGap> arenas, ArenaId? chosen)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(arenas);
        return
        [
            .. arenas.Select(arena => new HeatmapColumn(
                arena.Name,
                new SortHead(page.Link(DashboardPage.Gaps, page.Filters with { Arena = arena.Arena.Value }), IsDescending: true, arena.Arena == chosen))),
        ];
    }

    /// <summary>
    /// The rows in tree order; within each department the widest gap in the chosen arena first, then those with fewer
    /// than <paramref name="minimumGroup"/> answers or not shown, by name. Without the department asked for itself, where it has some below.
    /// </summary>
    public static IReadOnlyList<HeatmapRow> Rows(
        PageContext page, IReadOnlyList<DepartmentGaps> departments, ArenaId? chosen, int minimumGroup)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(departments);
        var names = StringComparer.Create(page.Language.Culture, ignoreCase: true);
        var isTopAlone = departments.Count(row => row.Depth == 0) == 1;
        var first = isTopAlone && departments.Count > 1 ? 1 : 0;
        var rows = new List<HeatmapRow>();
        AddLevel(first, departments.Count, first);
        return rows;

        // The tree is a list with depths: what follows a department and is deeper lies below it.
        void AddLevel(int from, int to, int depth)
        {
            var siblings = Enumerable.Range(from, to - from).Where(index => departments[index].Depth == depth).ToList();
            foreach (var index in siblings.OrderByDescending(index => Weight(departments[index])).ThenBy(index => departments[index].Name, names))
            {
                rows.Add(Row(page, departments[index], depth - first));
                var end = siblings.Where(other => other > index).DefaultIfEmpty(to).First();
                AddLevel(index + 1, end, depth + 1);
            }
        }

        double Weight(DepartmentGaps department) =>
            department.Arenas.FirstOrDefault(cell => cell.Arena == chosen) is { GapMean: { } gap, LeaderCount: { } people } && people >= minimumGroup
                ? gap
                : double.NegativeInfinity;
    }

    private static HeatmapRow Row(PageContext page, DepartmentGaps department, int depth) => new(
        department.Name,
        page.LinkToDepartment(department.Department),
        depth,
        department.Arenas.Count > 0 && department.Arenas.All(cell => cell.Hidden is not null)
            ? null
            : department.Arenas.Max(cell => cell.LeaderCount) ?? 0,
        [.. department.Arenas.Select(cell => new HeatmapCell(cell.GapMean, cell.LeaderCount ?? 0, cell.Hidden is not null))]);
}
