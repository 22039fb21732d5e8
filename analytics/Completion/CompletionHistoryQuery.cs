using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>How many came through in every round, in the same department and level.</summary>
/// <param name="Scope">Its round is not looked at.</param>
public sealed record CompletionHistoryQuery(Scope Scope)
{
    /// <summary>Every round of the generation, by opens_on.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see completion, or not here.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public IReadOnlyList<RoundCompletion> Run(Generation generation, Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Completion, Scope);
        var counted = generation.Query<Row>("Completion/History.sql", new
        {
            level = Scope.Level?.Value,
            as_of = Scope.AsOf ?? DateOnly.MaxValue,
            tops = TextList.Of(Scope.Tops),
        }, cancellation).ToDictionary(row => row.RoundId);
        return
        [
            .. generation.Rounds
                .Select(round => counted.GetValueOrDefault(round.RoundId) ?? new Row(round.RoundId, 0, 0))
                .Select(row => new RoundCompletion(row.RoundId, row.Eligible, row.Complete, Ratio.Of(row.Complete, row.Eligible))),
        ];
    }

    private sealed record Row(RoundId RoundId, long Eligible, long Complete);
}
