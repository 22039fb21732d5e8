using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;

namespace LusInsight.Analytics.Loads;

/// <summary>How many rows of each file a generation holds.</summary>
public sealed record FeedRowsQuery
{
    /// <summary>Counts the tables.</summary>
    /// <exception cref="AccessDeniedException">The role is without loads.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public IReadOnlyList<FeedRows> Run(Generation generation, Viewer viewer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Loads);
        return generation.Query<FeedRows>("Loads/FeedRows.sql", new { }, cancellation);
    }
}
