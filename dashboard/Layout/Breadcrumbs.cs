using LusInsight.Analytics.Store;

namespace LusInsight.Dashboard.Layout;

/// <summary>The way from the viewer's own top down to the department of the page.</summary>
public static class Breadcrumbs
{
    /// <summary>Names with their addresses; the last one, where the reader is, has none.</summary>
    /// <param name="page">Where the reader is.</param>
    /// <param name="followsDepartment">Whether the page is about a department at all.</param>
    public static IReadOnlyList<(string Name, string? Address)> Of(PageContext page, bool followsDepartment)
    {
        ArgumentNullException.ThrowIfNull(page);
        var tops = page.Viewer.Tops;
        var tree = page.Generation.Departments;
        var first = tree.Roots.All(root => tops.Contains(root)) ? page.Generation.Name : page.TopName;
        if (!followsDepartment || page.Scope.Department is not { } here || (tops.Count == 1 && tops[0] == here))
        {
            return [(first, null)];
        }

        var above = tree.Ancestors(here).TakeWhile(department => !IsFirst(department)).Reverse();
        return
        [
            (first, page.LinkToDepartment(null)),
            .. above.Select(department => (department.Name, (string?)page.LinkToDepartment(department.DepartmentId))),
            (tree[here].Name, null),
        ];

        // One top is the first crumb itself, and nothing above it is theirs to see.
        bool IsFirst(Department department) =>
            (tops.Count == 1 && tops[0] == department.DepartmentId) || !page.Viewer.Reaches(department.DepartmentId);
    }
}
