namespace LusInsight.Analytics.Completion;

/// <summary>One row per deadline rule of the concept.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Due">Eligible people whose conversation has the later stage's date.</param>
/// <param name="Met">Those with the earlier stage dated at least the rule's days before.</param>
/// <param name="Ratio">Met / due, 0–1; null when none is due.</param>
public sealed record DeadlineCount(string Rule, long Due, long Met, double? Ratio);
