using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Layout;

/// <summary>What can be chosen in the filter bar.</summary>
public static class FilterChoices
{
    /// <summary>The rounds, the newest first.</summary>
    public static IReadOnlyList<FilterChoice> Rounds(PageContext page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return
        [
            .. page.Generation.Rounds.Reverse().Select(round => new FilterChoice(
                page.Language.NameWithState(round, page.Today),
                page.LinkWith(filters => filters with { Round = round.RoundId.Value, AsOf = null, Skip = null }),
                round.RoundId == page.Scope.Round?.RoundId)),
        ];
    }

    /// <summary>All levels, then each.</summary>
    public static IReadOnlyList<FilterChoice> Levels(PageContext page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return
        [
            new FilterChoice(
                page.Language["Alle niveauer", "All levels"], page.LinkWith(filters => filters with { Level = null, Skip = null }), page.Scope.Level is null),
            .. page.Concept.Levels.Select(level => new FilterChoice(
                level.Name, page.LinkWith(filters => filters with { Level = level.Id.Value, Skip = null }), level.Id == page.Scope.Level)),
        ];
    }

    /// <summary>What the viewer may see, as a tree.</summary>
    public static IReadOnlyList<FilterChoice> Departments(PageContext page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var tops = page.Viewer.Tops;
        var tree = page.Generation.Departments;
        var all = new FilterChoice(page.TopName, page.LinkToDepartment(null), page.Scope.Department is null || IsOnlyTop(page.Scope.Department));
        // One top is the first row itself; of several, each has its own.
        return
        [
            all,
            .. tops.SelectMany(top => tree.Subtree(top))
                .Where(department => !IsOnlyTop(department.DepartmentId) && page.Viewer.Reaches(department.DepartmentId))
                .Select(department => Choice(department)),
        ];

        bool IsOnlyTop(DepartmentId? department) => tops.Count == 1 && department == tops[0];

        FilterChoice Choice(Department department) => new(
            department.Name,
            page.LinkToDepartment(department.DepartmentId),
            department.DepartmentId == page.Scope.Department,
            tree.Ancestors(department.DepartmentId).TakeWhile(above => !tops.Contains(above.DepartmentId)).Count() + 1);
    }
}
