using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>Who is at which stage, what comes next, and how late it is (contract §3). Lateness is as of today unless told.</summary>
/// <param name="Scope">Round, department, level and as-of.</param>
/// <param name="Wanted">Which of the people, in which order.</param>
public sealed record CompletionPeopleQuery(Scope Scope, PeopleWanted Wanted)
{
    /// <summary>The people, for their line alone.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see names, or not here.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public PeopleResult Run(Generation generation, Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.People, Scope);
        var rows = Rows(generation, viewer, Wanted, isNamed: true, cancellation);
        viewer.Saw(Right.People, Scope, [.. rows.Select(row => row.LeaderId!.Value)]);
        return new PeopleResult(
            CountOf(generation, viewer, rows, cancellation),
            [.. rows.Select(row => row.ToProgress())]);
    }

    /// <summary>How many there are, for whoever may see completion. Nobody's name or id is read.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see completion, or not here.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public PeopleCount Count(Generation generation, Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Completion, Scope);
        return CountOf(generation, viewer, Rows(generation, viewer, Wanted with { Limit = 1, Offset = 0 }, isNamed: false, cancellation), cancellation);
    }

    private PeopleCount CountOf(Generation generation, Viewer viewer, IReadOnlyList<Row> rows, CancellationToken cancellation)
    {
        if (rows.Count > 0)
        {
            return new PeopleCount(rows[0].PeopleCount, rows[0].LateCount, rows[0].FoundCount);
        }

        // Past the last page, or nobody past the filters: the counts of everybody stand on any row without them.
        var any = Rows(generation, viewer, new PeopleWanted(Limit: 1), isNamed: false, cancellation);
        return any.Count == 0 ? new PeopleCount(0, 0, 0) : new PeopleCount(any[0].PeopleCount, any[0].LateCount, 0);
    }

    private IReadOnlyList<Row> Rows(
        Generation generation, Viewer viewer, PeopleWanted wanted, bool isNamed, CancellationToken cancellation)
    {
        var rules = generation.Concept.Deadlines;
        return generation.Query<Row>("Completion/People.sql", new
        {
            round_id = Scope.Round?.RoundId.Value ?? "",
            level = Scope.Level?.Value,
            as_of = Scope.AsOf ?? viewer.Today,
            tops = TextList.Of(Scope.Tops),
            stages = new TextList(generation.Concept.Stages.Select(SnakeCase.Of)),
            rule_stages = new TextList(rules.Select(rule => SnakeCase.Of(rule.Stage))),
            rule_befores = new TextList(rules.Select(rule => SnakeCase.Of(rule.Before))),
            rule_days = new ValueList<int>(rules.Select(rule => rule.Days)),
            rule_working = new ValueList<bool>(rules.Select(rule => rule.Kind == DayKind.Working)),
            follow_up_months = generation.Concept.FollowUpMonths,
            stage = wanted.Stage,
            who = SnakeCase.Of(wanted.Who),
            order = SnakeCase.Of(wanted.Order),
            named = isNamed,
            limit = wanted.Limit ?? long.MaxValue,
            offset = wanted.Offset,
        }, cancellation);
    }

    private sealed record Row(
        LeaderId? LeaderId,
        string? Name,
        LeaderId? ManagerId,
        string? ManagerName,
        DepartmentId DepartmentId,
        string? Stage,
        string? NextStage,
        DateOnly? DueOn,
        int OverdueDays,
        bool IsComplete,
        long PeopleCount,
        long LateCount,
        long FoundCount)
    {
        public PersonProgress ToProgress() => new(
            LeaderId!.Value, Name, ManagerId, ManagerName, DepartmentId, StageOf(Stage), StageOf(NextStage), DueOn, OverdueDays, IsComplete);

        private static Stage? StageOf(string? text) => text is null ? null : SnakeCase.Parse<Stage>(text);
    }
}
