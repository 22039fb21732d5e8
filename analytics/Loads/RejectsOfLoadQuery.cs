using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;

namespace LusInsight.Analytics.Loads;

/// <summary>The rows that the newest load of a generation was the first to reject.</summary>
/// <param name="Limit">At most so many.</param>
public sealed record RejectsOfLoadQuery(int Limit)
{
    /// <summary>Reads the quarantine.</summary>
    /// <exception cref="AccessDeniedException">The role is without loads.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public IReadOnlyList<Reject> Run(Generation generation, Viewer viewer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Loads);
        var asked = new { generation = generation.Number, limit = Limit };
        return [.. generation.Query<RejectRow>("Loads/RejectsOfLoad.sql", asked, cancellation).Select(row => row.Shown)];
    }
}
