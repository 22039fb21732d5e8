using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.Api;

/// <summary>One row per department in the caller's reach, parents before children.</summary>
/// <param name="Department">The department.</param>
/// <param name="Name">As the screen shows it.</param>
/// <param name="Parent">Null for a top, and where the parent is out of reach.</param>
public sealed record DepartmentRow(DepartmentId Department, string Name, DepartmentId? Parent)
{
    /// <summary>What a viewer reaches.</summary>
    public static IReadOnlyList<DepartmentRow> Within(DepartmentTree tree, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(viewer);
        return
        [
            .. viewer.Tops.SelectMany(tree.Subtree)
                .Where(department => viewer.Reaches(department.DepartmentId))
                .Select(department => new DepartmentRow(
                    department.DepartmentId,
                    department.Name,
                    department.ParentId is { } parent && viewer.Reaches(parent) ? parent : null)),
        ];
    }
}
