using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Gaps;

/// <summary>One row per department × arena.</summary>
/// <param name="Arena">The arena.</param>
/// <param name="GapMean">Mean of desired − current, levels; null when nobody has both.</param>
/// <param name="LeaderCount">People with both levels.</param>
/// <param name="Hidden">Why the figures are null; null when they may be shown.</param>
public sealed record ChildArenaGap(ArenaId Arena, double? GapMean, long? LeaderCount, Hidden? Hidden = null)
{
    /// <summary>
    /// The mean gap pulled towards that of the departments beside it that are shown, the more the fewer people it has
    /// (<see cref="Statistics.Shrinkage"/>): what a ranking sorts by. Null where nothing is beside it, or nobody has both levels.
    /// </summary>
    public double? GapShrunk { get; init; }

    /// <summary>Lower end of the 95 % Student-t interval of the mean gap; null under two people.</summary>
    public double? GapCiLow { get; init; }

    /// <summary>Its upper end.</summary>
    public double? GapCiHigh { get; init; }
}
