using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;

namespace LusInsight.Analytics.Completion;

/// <summary>How far a round is in every department of the scope, all the way down.</summary>
/// <param name="Scope">Round, department, level and as-of.</param>
public sealed record CompletionTreeQuery(Scope Scope)
{
    /// <summary>Each department below what is asked for, with everything below it; parents before children, children by name.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see completion, or not here.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public IReadOnlyList<DepartmentCompletion> Run(Generation generation, Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Completion, Scope);
        var tree = generation.Departments;
        var depth = Scope.Tops.Count == 0 ? 0 : Scope.Tops.Min(tree.Depth) + (Scope.Department is null ? 0 : 1);
        var below = viewer.Children(Scope)
            .SelectMany(child => tree.Subtree(child.DepartmentId))
            .Where(department => viewer.Reaches(department.DepartmentId))
            .ToList();
        var counts = generation.Query<StageCounts>("Completion/StageCounts.sql", new
        {
            round_id = Scope.Round?.RoundId.Value ?? "",
            level = Scope.Level?.Value,
            as_of = Scope.AsOf ?? DateOnly.MaxValue,
            departments = TextList.Of(below.Select(department => department.DepartmentId)),
        }, cancellation).ToDictionary(row => row.DepartmentId);
        return
        [
            .. below.Select(department => new DepartmentCompletion(
                department.DepartmentId,
                department.Name,
                tree.Depth(department.DepartmentId) - depth,
                counts.GetValueOrDefault(department.DepartmentId)?.Eligible ?? 0,
                counts.GetValueOrDefault(department.DepartmentId)?.Complete ?? 0)),
        ];
    }
}
