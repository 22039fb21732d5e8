using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>One row per other question: whether it goes with the outcome. It says nothing of cause.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Text">As asked now.</param>
/// <param name="PairCount">People who answered both; null where hidden.</param>
/// <param name="Rho">Spearman's rank correlation, −1 to 1; null with fewer people than needed, and where an answer does not vary.</param>
/// <param name="RhoCiLow">Lower end of its 95 % interval.</param>
/// <param name="RhoCiHigh">Its upper end.</param>
/// <param name="Hidden">Why the figures are null; null when they may be shown.</param>
public sealed record Driver(
    QuestionId Question, string Text, long? PairCount, double? Rho, double? RhoCiLow, double? RhoCiHigh, Hidden? Hidden = null);
