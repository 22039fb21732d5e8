namespace LusInsight.Dashboard.Charts;

/// <summary>One round of a trend line, in points of the question's scale.</summary>
/// <param name="Round">The round's short name.</param>
/// <param name="Answers">People who answered.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Low">Lower end of its 95 % interval; null under two answers.</param>
/// <param name="High">Its upper end.</param>
public sealed record TrendPoint(string Round, long Answers, double Mean, double? Low, double? High);
