using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Gaps;

/// <summary>One row per arena of the concept.</summary>
/// <param name="Arena">The arena.</param>
/// <param name="Name">Its name.</param>
/// <param name="Rounds">By opens_on.</param>
public sealed record ArenaRounds(ArenaId Arena, string Name, IReadOnlyList<RoundGap> Rounds);
