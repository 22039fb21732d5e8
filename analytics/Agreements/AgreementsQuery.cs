using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Agreements;

/// <summary>How many agreements a round's conversations led to, done and overdue as of today unless told (contract §3).</summary>
/// <param name="Scope">Round, department and as-of; its level is not looked at.</param>
public sealed record AgreementsQuery(Scope Scope)
{
    /// <summary>Counts them, in all, by arena and by the departments one step below.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see agreements, or not here.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public AgreementsResult Run(Generation generation, Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Agreements, Scope);
        var children = viewer.Children(Scope);
        var rows = generation.Query<Row>("Agreements/Agreements.sql", new
        {
            round_id = Scope.Round?.RoundId.Value ?? "",
            as_of = Scope.AsOf ?? viewer.Today,
            departments = TextList.Of(Scope.Tops.Union(children.Select(child => child.DepartmentId))),
        }, cancellation);
        // The tops lie beside each other, so no agreement is in two of them.
        var own = rows.Where(row => Scope.Tops.Contains(row.DepartmentId)).ToList();
        var below = rows.ToLookup(row => row.DepartmentId);
        return new AgreementsResult(
            own.Sum(row => row.Total),
            own.Sum(row => row.Done),
            own.Sum(row => row.Overdue),
            [.. ByArena(own, generation.Concept)],
            [.. children.Select(child => Child(child, below[child.DepartmentId]))]);
    }

    private static IEnumerable<ArenaAgreements> ByArena(IEnumerable<Row> rows, Concept concept)
    {
        var order = concept.Arenas.Select((arena, place) => (arena.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        return rows
            .GroupBy(row => row.ArenaId)
            .OrderBy(group => group.Key is { } arena ? order.GetValueOrDefault(arena, order.Count) : int.MaxValue)
            .Select(group => new ArenaAgreements(
                group.Key, group.Sum(row => row.Total), group.Sum(row => row.Done), group.Sum(row => row.Overdue)));
    }

    private static DepartmentAgreements Child(Department child, IEnumerable<Row> rows) => new(
        child.DepartmentId, child.Name, rows.Sum(row => row.Total), rows.Sum(row => row.Done), rows.Sum(row => row.Overdue));

    private sealed record Row(DepartmentId DepartmentId, ArenaId? ArenaId, long Total, long Done, long Overdue);
}
