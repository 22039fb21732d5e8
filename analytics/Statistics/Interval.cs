namespace LusInsight.Analytics.Statistics;

/// <summary>Both ends of an interval, in the unit of what it is of.</summary>
public readonly record struct Interval(double Low, double High);
