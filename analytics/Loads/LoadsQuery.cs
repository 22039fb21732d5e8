using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;

namespace LusInsight.Analytics.Loads;

/// <summary>What was loaded, what was read of it, and what was rejected and why.</summary>
/// <param name="RejectLimit">At most so many rejected rows are listed; all are counted.</param>
public sealed record LoadsQuery(int RejectLimit = LoadsQuery.DefaultRejectLimit)
{
    /// <summary>As many rejected rows as somebody would read on a page.</summary>
    public const int DefaultRejectLimit = 200;

    /// <summary>Reads the generation's own account of itself.</summary>
    /// <exception cref="AccessDeniedException">The role is without loads.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public LoadsResult Run(Generation generation, Viewer viewer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Loads);
        var loads = generation.Query<Load>("Loads/Loads.sql", new { }, cancellation);
        var newest = new { generation = loads.Count > 0 ? loads[0].Generation : generation.Number };
        return new LoadsResult(
            loads,
            generation.Query<LoadFile>("Loads/LoadFiles.sql", newest, cancellation),
            generation.Query<LoadWarning>("Loads/LoadWarnings.sql", newest, cancellation),
            generation.Query<RejectCount>("Loads/RejectCounts.sql", new { }, cancellation),
            [.. generation.Query<RejectRow>("Loads/Rejects.sql", new { limit = RejectLimit }, cancellation).Select(row => row.Shown)]);
    }
}
