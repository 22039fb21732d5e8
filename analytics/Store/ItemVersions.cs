using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Store;

/// <summary>Which rounds a question, arena or topic is used in (contract §5).</summary>
public static class ItemVersions
{
    /// <summary>
    /// Whether a round lies within an item's first and last round, both included, in the order of rounds.
    /// A first round that the organisation has not yet is still to come; so is such a last round.
    /// </summary>
    /// <param name="rounds">All rounds, in their order.</param>
    /// <param name="fromRound">The item's first round; null = from the beginning.</param>
    /// <param name="toRound">The item's last round; null = still in use.</param>
    /// <param name="round">One of <paramref name="rounds"/>.</param>
    public static bool Cover(IReadOnlyList<Round> rounds, RoundId? fromRound, RoundId? toRound, RoundId round)
    {
        ArgumentNullException.ThrowIfNull(rounds);
        var ids = rounds.Select(r => r.RoundId).ToList();
        var place = ids.IndexOf(round);
        var first = fromRound is { } from ? PlaceOf(from) : 0;
        var last = toRound is { } to ? PlaceOf(to) : int.MaxValue;
        return first <= place && place <= last;

        int PlaceOf(RoundId id) => ids.IndexOf(id) is var found && found >= 0 ? found : int.MaxValue;
    }
}
