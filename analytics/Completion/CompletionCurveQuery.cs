using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;

namespace LusInsight.Analytics.Completion;

/// <summary>Completion day by day, of a round and of those before it.</summary>
/// <param name="Scope">Round, department and level; its as-of is not looked at, for a curve has every day.</param>
/// <param name="EarlierRounds">At most so many of those before it that have conversations.</param>
public sealed record CompletionCurveQuery(Scope Scope, int EarlierRounds)
{
    /// <summary>The round's curve, then those of the rounds before, the latest first; none where there is no round.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see completion, or not here.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public IReadOnlyList<RoundCurve> Run(Generation generation, Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Completion, Scope);
        if (Scope.Round is not { } round)
        {
            return [];
        }

        List<Round> rounds =
        [
            round,
            .. generation.Rounds
                .TakeWhile(other => other.RoundId != round.RoundId)
                .Where(other => other.ConversationCount > 0)
                .Reverse()
                .Take(EarlierRounds),
        ];
        var changes = generation.Query<CurveChange>("Completion/Curve.sql", new
        {
            rounds = new TextList(rounds.Select(one => one.RoundId.Value)),
            level = Scope.Level?.Value,
            tops = TextList.Of(Scope.Tops),
        }, cancellation).ToLookup(change => change.RoundId);
        return [.. rounds.Select(one => new RoundCurve(one, changes[one.RoundId]))];
    }
}
