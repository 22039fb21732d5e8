using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Gaps;

/// <summary>One row per leadership level: which level lacks what.</summary>
/// <param name="Level">The level.</param>
/// <param name="Name">Its name.</param>
/// <param name="Arenas">In the concept's order, those in use in the round, ranked within the level.</param>
public sealed record LevelGaps(LevelId Level, string Name, IReadOnlyList<ArenaGap> Arenas);
