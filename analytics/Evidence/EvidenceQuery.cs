using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Evidence;

/// <summary>Whether the duty is met in a round, as of today unless told.</summary>
/// <param name="Scope">Round, department, level and as-of.</param>
public sealed record EvidenceQuery(Scope Scope)
{
    private static readonly EvidenceCounts s_nobody = new(0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>Counts alone.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see completion, or not here.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public EvidenceResult Run(Generation generation, Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Completion, Scope);
        using var session = generation.OpenSession();
        var (asOf, children) = (Scope.AsOf ?? viewer.Today, viewer.Children(Scope));
        var rows = session.Query<Row>("Evidence/Evidence.sql", new
        {
            round_id = Scope.Round?.RoundId.Value ?? "",
            level = Scope.Level?.Value,
            as_of = asOf,
            departments = TextList.Of(Scope.Tops.Union(children.Select(child => child.DepartmentId))),
        }, cancellation).ToDictionary(row => row.DepartmentId, row => row.ToCounts());
        return new EvidenceResult(
            asOf,
            EvidenceCounts.Sum([.. Scope.Tops.Select(top => rows.GetValueOrDefault(top, s_nobody))]),
            [.. children.Select(child => new DepartmentEvidence(child.DepartmentId, child.Name, rows.GetValueOrDefault(child.DepartmentId, s_nobody)))],
            session.Query<Source>("Evidence/RejectedRows.sql", new { }, cancellation).Single().RejectedCount);
    }

    private sealed record Source(long RejectedCount);

    private sealed record Row(
        DepartmentId DepartmentId,
        long Eligible,
        long Offered,
        long Held,
        long Complete,
        long LeftCount,
        long NewCount,
        long OnlyOfferedCount,
        long NotOfferedCount)
    {
        public EvidenceCounts ToCounts() =>
            new(Eligible, Offered, Held, Complete, LeftCount, NewCount, OnlyOfferedCount, NotOfferedCount);
    }
}
