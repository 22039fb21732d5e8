using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>One row of Curve.sql: by how many people the counts of a round change on a day.</summary>
internal sealed record CurveChange(RoundId RoundId, DateOnly Day, long EligibleChange, long CompleteChange);
