using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>What the viewer themselves answered in a round, on the question's scale.</summary>
public sealed record OwnAnswer(RoundId Round, int Value);
