using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>One row per stage of the concept.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Count">Eligible people whose conversation has this stage's own date.</param>
/// <param name="Ratio">Count / eligible, 0–1; null when nobody is eligible.</param>
public sealed record StageCount(Stage Stage, long Count, double? Ratio);
