using LusInsight.Analytics.Access;
using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Gaps;
using LusInsight.Analytics.Loads;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.Data.Upload;

/// <summary>What one viewer sees of one round of a generation, by the same queries as the pages ask.</summary>
/// <param name="Rows">How many rows of each kind there are.</param>
/// <param name="Round">Null where there is none.</param>
/// <param name="Completion">Null where the viewer may not see it.</param>
/// <param name="Gaps">Null where the viewer may not see results, or only protected ones.</param>
/// <param name="Trends">Null where the viewer may not see results, or only protected ones.</param>
public sealed record SeenFigures(
    IReadOnlyList<FeedRows> Rows, Round? Round, CompletionResult? Completion, GapsResult? Gaps, TrendsResult? Trends)
{
    /// <summary>Asks as <paramref name="viewer"/>, over everything they reach.</summary>
    /// <param name="generation">The one in force, or a candidate.</param>
    /// <param name="viewer">Of that generation.</param>
    /// <param name="round">Null = the newest with conversations.</param>
    /// <param name="mayResults">False: no results are asked for, whatever the viewer may see.</param>
    /// <param name="cancellation">Interrupts.</param>
    public static SeenFigures Of(Generation generation, Viewer viewer, RoundId? round, bool mayResults, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        var scope = Scope.Resolve(generation, viewer, new ScopeRequest(round?.Value));
        // Protected figures are fixed when a generation is published: a candidate must not show what another choice would.
        var hasResults = mayResults && viewer.Has(Right.Results) && !viewer.IsProtected;
        return new SeenFigures(
            new FeedRowsQuery().Run(generation, viewer, cancellation),
            scope.Round,
            viewer.Has(Right.Completion) ? new CompletionQuery(scope).Run(generation, viewer, cancellation) : null,
            hasResults ? new GapsQuery(scope).Run(generation, viewer, cancellation) : null,
            hasResults ? new TrendsQuery(ItemKind.Scaling, scope).Run(generation, viewer, cancellation) : null);
    }
}
