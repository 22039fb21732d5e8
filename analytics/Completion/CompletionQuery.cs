using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>
/// How far a round is (contract §3): stages, deadlines, elapsed days, the departments one step below, and where it ends.
/// </summary>
/// <param name="Scope">Round, department, level and as-of.</param>
public sealed record CompletionQuery(Scope Scope)
{
    // Without a round no row has the one asked for, and every figure is the figure of nobody.
    private string RoundAsked => Scope.Round?.RoundId.Value ?? "";

    private DateOnly AsOf => Scope.AsOf ?? DateOnly.MaxValue;

    /// <summary>Counts the people eligible in the scope; all zero where there is no round.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see completion, or not here.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public CompletionResult Run(Generation generation, Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Completion, Scope);
        var concept = generation.Concept;
        using var session = generation.OpenSession();
        var children = viewer.Children(Scope);
        var counts = Counts(session, children, cancellation);
        // The tops lie beside each other, so nobody is in two of them.
        var tops = Scope.Tops.Select(top => counts.GetValueOrDefault(top)).OfType<StageCounts>().ToList();
        var (eligible, complete) = (tops.Sum(top => top.Eligible), tops.Sum(top => top.Complete));
        return new CompletionResult(
            Scope.Round?.RoundId,
            Scope.Department,
            eligible,
            complete,
            Ratio.Of(complete, eligible),
            [.. concept.Stages.Select(stage => CountOf(stage, tops.Sum(top => top[stage]), eligible))],
            [.. concept.Deadlines.Select(rule => Deadline(session, rule, cancellation))],
            ElapsedRows.Of(session, concept, Scope, Scope.Tops, apart: [], cancellation),
            [.. children.Select(child => Child(child, counts.GetValueOrDefault(child.DepartmentId)))],
            new ForecastQuery(Scope).Run(generation, viewer, cancellation));
    }

    private static StageCount CountOf(Stage stage, long count, long eligible) => new(stage, count, Ratio.Of(count, eligible));

    private static ChildCompletion Child(Department child, StageCounts? counts) => counts is null
        ? new ChildCompletion(child.DepartmentId, child.Name, 0, 0, null)
        : new ChildCompletion(
            child.DepartmentId, child.Name, counts.Eligible, counts.Complete, Ratio.Of(counts.Complete, counts.Eligible));

    private Dictionary<DepartmentId, StageCounts> Counts(
        GenerationSession session, IReadOnlyList<Department> children, CancellationToken cancellation) =>
        session.Query<StageCounts>("Completion/StageCounts.sql", new
        {
            round_id = RoundAsked,
            level = Scope.Level?.Value,
            as_of = AsOf,
            departments = TextList.Of(Scope.Tops.Union(children.Select(child => child.DepartmentId))),
        }, cancellation).ToDictionary(row => row.DepartmentId);

    private DeadlineCount Deadline(GenerationSession session, DeadlineRule rule, CancellationToken cancellation) =>
        DeadlineRows.Sum(rule, DeadlineRows.Of(session, rule, Scope, [RoundId.From(RoundAsked)], Scope.Tops, cancellation));
}
