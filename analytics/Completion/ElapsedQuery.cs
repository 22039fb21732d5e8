using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>Days from stage to stage in each department one step below, and the one that holds the round up.</summary>
/// <param name="Scope">Round, department, level and as-of.</param>
public sealed record ElapsedQuery(Scope Scope)
{
    /// <summary>Fewer people on either side say nothing about a department.</summary>
    public const int FewestPeople = 5;

    /// <summary>A difference of fewer days is none to act on.</summary>
    public const double FewestDays = 3;

    /// <summary>Medians and slowest tenths.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see completion, or not here.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public ElapsedResult Run(Generation generation, Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Completion, Scope);
        using var session = generation.OpenSession();
        var concept = generation.Concept;
        var departments = Departments(session, concept, viewer.Children(Scope), cancellation);
        var all = ElapsedRows.Of(session, concept, Scope, Scope.Tops, apart: [], cancellation);
        return new ElapsedResult(departments, Slowest(departments, all, concept) is { } slowest
            ? BesideTheRest(session, concept, slowest.Department, slowest.Pair, cancellation)
            : null);
    }

    private List<DepartmentElapsed> Departments(
        GenerationSession session, Concept concept, IReadOnlyList<Department> children, CancellationToken cancellation)
    {
        var pairs = ElapsedRows.Pairs(concept);
        var rows = session.Query<Row>("Completion/ElapsedDepartments.sql", new
        {
            round_id = Scope.Round?.RoundId.Value ?? "",
            level = Scope.Level?.Value,
            as_of = Scope.AsOf ?? DateOnly.MaxValue,
            departments = TextList.Of(children.Select(child => child.DepartmentId)),
            from_stages = new TextList(pairs.Select(pair => SnakeCase.Of(pair.From))),
            to_stages = new TextList(pairs.Select(pair => SnakeCase.Of(pair.To))),
        }, cancellation).ToLookup(row => row.DepartmentId);
        return
        [
            .. children.Select(child => new DepartmentElapsed(
                child.DepartmentId, child.Name, [.. rows[child.DepartmentId].Select(row => row.ToDays()).OrderBy(pair => pair.From)])),
        ];
    }

    // Where most days would be saved if its people were as quick as all. A follow-up is meant to wait for half a year.
    private static (DepartmentElapsed Department, ElapsedDays Pair)? Slowest(
        IEnumerable<DepartmentElapsed> departments, IReadOnlyList<ElapsedDays> all, Concept concept)
    {
        var slow =
            from department in departments
            from pair in department.Pairs
            let beside = all.Single(other => other.From == pair.From)
            where pair.To <= concept.CompleteStage && pair.To != Stage.FollowedUp
            where pair.Count >= FewestPeople && beside.Count - pair.Count >= FewestPeople
            let lost = (pair.MedianDays - beside.MedianDays) * pair.Count
            where pair.MedianDays - beside.MedianDays > 0
            orderby lost descending
            select (department, pair);
        return slow.Select(found => ((DepartmentElapsed, ElapsedDays)?)found).FirstOrDefault();
    }

    private Bottleneck? BesideTheRest(
        GenerationSession session, Concept concept, DepartmentElapsed department, ElapsedDays pair, CancellationToken cancellation)
    {
        var rest = ElapsedRows.Of(session, concept, Scope, Scope.Tops, [department.Department], cancellation)
            .Single(other => other.From == pair.From);
        return pair.MedianDays - rest.MedianDays >= FewestDays
            ? new Bottleneck(department.Department, department.Name, pair.To, pair.MedianDays!.Value, rest.MedianDays!.Value)
            : null;
    }

    private sealed record Row(
        DepartmentId DepartmentId, string FromStage, string ToStage, long PeopleCount, double MedianDays, double SlowestTenthDays)
    {
        public ElapsedDays ToDays() => new(
            SnakeCase.Parse<Stage>(FromStage), SnakeCase.Parse<Stage>(ToStage), PeopleCount, MedianDays, SlowestTenthDays);
    }
}
