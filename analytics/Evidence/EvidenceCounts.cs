namespace LusInsight.Analytics.Evidence;

/// <summary>Who was offered and had a conversation, and why the rest had none, in people. Held + the four last = eligible.</summary>
/// <param name="Eligible">Were to have a conversation.</param>
/// <param name="Offered">Invited, planned, or held without either.</param>
/// <param name="Held">Had it.</param>
/// <param name="Complete">Have reached the concept's goal.</param>
/// <param name="LeftCount">Had none and left before the round closed.</param>
/// <param name="NewCount">Had none, and were employed after the round had opened.</param>
/// <param name="OnlyOfferedCount">Had none, although it was offered.</param>
/// <param name="NotOfferedCount">Were not offered any.</param>
public sealed record EvidenceCounts(
    long Eligible, long Offered, long Held, long Complete, long LeftCount, long NewCount, long OnlyOfferedCount, long NotOfferedCount)
{
    /// <summary>Of departments beside each other, together.</summary>
    public static EvidenceCounts Sum(IReadOnlyCollection<EvidenceCounts> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return new EvidenceCounts(
            counts.Sum(one => one.Eligible),
            counts.Sum(one => one.Offered),
            counts.Sum(one => one.Held),
            counts.Sum(one => one.Complete),
            counts.Sum(one => one.LeftCount),
            counts.Sum(one => one.NewCount),
            counts.Sum(one => one.OnlyOfferedCount),
            counts.Sum(one => one.NotOfferedCount));
    }
}
