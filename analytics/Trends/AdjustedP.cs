namespace LusInsight.Analytics.Trends;

/// <summary>A p adjusted for all that were tested beside it.</summary>
/// <param name="Holm">The adjusted p, 0–1.</param>
/// <param name="TestCount">How many tests there were: one at least.</param>
internal readonly record struct AdjustedP(double Holm, int TestCount);
