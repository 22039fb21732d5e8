using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Gaps;

/// <summary>One row per department × arena.</summary>
/// <param name="Arena">The arena.</param>
/// <param name="GapMean">Mean of desired − current, levels; null when nobody has both.</param>
/// <param name="LeaderCount">People with both levels.</param>
/// <param name="Hidden">Why the figures are null; null when they may be shown.</param>
public sealed record ChildArenaGap(ArenaId Arena, double? GapMean, long? LeaderCount, Hidden? Hidden = null);
