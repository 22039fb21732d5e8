namespace LusInsight.Analytics.Statistics;

/// <summary>A mean to lay a line through.</summary>
/// <param name="X">When: the round's place among all.</param>
/// <param name="Mean">How high.</param>
/// <param name="Weight">How many people it is the mean of; above 0.</param>
public readonly record struct WeightedPoint(double X, double Mean, double Weight);
