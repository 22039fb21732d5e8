namespace LusInsight.Analytics.Trends;

/// <summary>One row per number of people: the limits to draw. In points.</summary>
public sealed record FunnelPoint(long Count, double UsualLow, double UsualHigh, double RareLow, double RareHigh);
