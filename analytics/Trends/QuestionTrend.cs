using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>One row per question.</summary>
/// <param name="Question">The question's id, on which a trend joins.</param>
/// <param name="Text">As asked now.</param>
/// <param name="Min">The scale's lowest value.</param>
/// <param name="Max">The scale's highest value.</param>
/// <param name="Rounds">Rounds with answers, by opens_on; of protected figures all rounds that the question is asked in.</param>
public sealed record QuestionTrend(QuestionId Question, string Text, int Min, int Max, IReadOnlyList<RoundTrend> Rounds);
