using System.Text.Json.Serialization;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Gaps;

/// <summary>One row per arena, over the people with both levels. Levels are on the concept's arena scale.</summary>
/// <param name="Arena">The arena.</param>
/// <param name="Name">Its name.</param>
/// <param name="LeaderCount">People with both levels.</param>
/// <param name="CurrentMean">Levels; null when nobody has both.</param>
/// <param name="DesiredMean">Levels; null when nobody has both.</param>
/// <param name="GapMean">Mean of desired − current, levels.</param>
/// <param name="GapCiLow">Lower end of the 95 % Student-t interval of the mean gap; null under two people.</param>
/// <param name="GapCiHigh">Its upper end.</param>
/// <param name="BelowCount">People with desired &gt; current.</param>
/// <param name="LiftLevels">Σ max(0, desired − current), levels.</param>
/// <param name="FocusCount">People who marked the arena to work on.</param>
/// <param name="Rank">1 = the greatest lift; ties by below count, then the concept's order.</param>
/// <param name="Distribution">Non-zero only, by current, then desired.</param>
/// <param name="Hidden">Why the figures are null; null when they may be shown.</param>
/// <param name="ReleasedOn">The day of protected figures that stand although answers have changed since; else null.</param>
public sealed record ArenaGap(
    ArenaId Arena,
    string Name,
    long? LeaderCount,
    double? CurrentMean,
    double? DesiredMean,
    double? GapMean,
    double? GapCiLow,
    double? GapCiHigh,
    long? BelowCount,
    long? LiftLevels,
    long? FocusCount,
    int? Rank,
    IReadOnlyList<LevelCount>? Distribution,
    Hidden? Hidden = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? ReleasedOn = null);
