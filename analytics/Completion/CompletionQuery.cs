using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>How far a round is (contract §3): stages, deadlines, elapsed days and the departments one step below.</summary>
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
        var counts = Counts(session, cancellation);
        return new CompletionResult(
            Scope.Round?.RoundId,
            Scope.Department,
            counts.Eligible,
            counts.Complete,
            Ratio.Of(counts.Complete, counts.Eligible),
            [.. concept.Stages.Select(stage => new StageCount(stage, counts[stage], Ratio.Of(counts[stage], counts.Eligible)))],
            [.. concept.Deadlines.Select(rule => Deadline(session, rule, cancellation))],
            Elapsed(session, concept, cancellation),
            Children(session, viewer.Children(Scope), cancellation),
            Forecast: null);
    }

    private StageCounts Counts(GenerationSession session, CancellationToken cancellation) => session.Query<StageCounts>(
        "Completion/StageCounts.sql",
        new { round_id = RoundAsked, level = Scope.Level?.Value, as_of = AsOf, tops = TextList.Of(Scope.Tops) },
        cancellation).Single();

    private DeadlineCount Deadline(GenerationSession session, DeadlineRule rule, CancellationToken cancellation)
    {
        var row = session.Query<DeadlineRow>("Completion/Deadline.sql", new
        {
            round_id = RoundAsked,
            level = Scope.Level?.Value,
            as_of = AsOf,
            tops = TextList.Of(Scope.Tops),
            stage = SnakeCase.Of(rule.Stage),
            before = SnakeCase.Of(rule.Before),
            days = rule.Days,
            working = rule.Kind == DayKind.Working,
        }, cancellation).Single();
        return new DeadlineCount(rule.Id, row.Due, row.Met, Ratio.Of(row.Met, row.Due));
    }

    private IReadOnlyList<ElapsedDays> Elapsed(GenerationSession session, Concept concept, CancellationToken cancellation)
    {
        // The day a conversation is planned for is no step on its way.
        var stages = concept.Stages.Where(stage => stage != Stage.Scheduled).ToList();
        var pairs = stages.Zip(stages.Skip(1)).ToList();
        var rows = session.Query<ElapsedRow>("Completion/Elapsed.sql", new
        {
            round_id = RoundAsked,
            level = Scope.Level?.Value,
            as_of = AsOf,
            tops = TextList.Of(Scope.Tops),
            from_stages = new TextList(pairs.Select(pair => SnakeCase.Of(pair.First))),
            to_stages = new TextList(pairs.Select(pair => SnakeCase.Of(pair.Second))),
        }, cancellation).ToDictionary(row => row.FromStage, StringComparer.Ordinal);
        return
        [
            .. pairs.Select(pair => rows.GetValueOrDefault(SnakeCase.Of(pair.First)) is { } row
                ? new ElapsedDays(pair.First, pair.Second, row.PeopleCount, row.MedianDays)
                : new ElapsedDays(pair.First, pair.Second, 0, null)),
        ];
    }

    private IReadOnlyList<ChildCompletion> Children(
        GenerationSession session, IReadOnlyList<Department> children, CancellationToken cancellation)
    {
        var rows = session.Query<ChildRow>("Completion/Children.sql", new
        {
            round_id = RoundAsked,
            level = Scope.Level?.Value,
            as_of = AsOf,
            children = TextList.Of(children.Select(child => child.DepartmentId)),
        }, cancellation).ToDictionary(row => row.DepartmentId);
        return
        [
            .. children.Select(child => rows.GetValueOrDefault(child.DepartmentId) is { } row
                ? new ChildCompletion(child.DepartmentId, child.Name, row.Eligible, row.Complete, Ratio.Of(row.Complete, row.Eligible))
                : new ChildCompletion(child.DepartmentId, child.Name, 0, 0, null)),
        ];
    }

    private sealed record DeadlineRow(long Due, long Met);

    private sealed record ElapsedRow(string FromStage, string ToStage, long PeopleCount, double MedianDays);

    private sealed record ChildRow(DepartmentId DepartmentId, long Eligible, long Complete);
}
