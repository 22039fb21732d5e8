using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>One row per round.</summary>
/// <param name="Round">The round.</param>
/// <param name="Eligible">People whose employment overlaps the round, each counted once.</param>
/// <param name="Complete">Those of them who have reached the concept's complete stage.</param>
/// <param name="CompletionRatio">Complete / eligible, 0–1; null when nobody is eligible.</param>
public sealed record RoundCompletion(RoundId Round, long Eligible, long Complete, double? CompletionRatio);
