using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Store;

/// <summary>Which rounds a question, arena or topic is used in (contract §5).</summary>
public static class ItemVersions
{
    /// <summary>
    /// Whether a round lies within an item's first and last round, both included, in the order of rounds.
    /// A bound that the organisation has no round of is compared by its id, as the ingest does (Loading/Known.sql).
    /// </summary>
    /// <param name="rounds">All rounds, in their order.</param>
    /// <param name="fromRound">The item's first round; null = from the beginning.</param>
    /// <param name="toRound">The item's last round; null = still in use.</param>
    /// <param name="round">One of <paramref name="rounds"/>.</param>
    public static bool Cover(IReadOnlyList<Round> rounds, RoundId? fromRound, RoundId? toRound, RoundId round)
    {
        ArgumentNullException.ThrowIfNull(rounds);
        var ids = rounds.Select(r => r.RoundId).ToList();
        return (fromRound is not { } from || Compare(from) <= 0) && (toRound is not { } to || Compare(to) >= 0);

        int Compare(RoundId bound) => ids.IndexOf(bound) is var place && place >= 0
            ? place.CompareTo(ids.IndexOf(round))
            : string.CompareOrdinal(bound.Value, round.Value);
    }
}
