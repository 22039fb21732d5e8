namespace LusInsight.Analytics.Trends;

/// <summary>One row per value of the scale.</summary>
public sealed record ValueCount(int Value, long Count);
