namespace LusInsight.Analytics.Completion;

/// <summary>The expected completion ratio at closes_on with an 80 % interval; each 0–1.</summary>
public sealed record Forecast(double ExpectedRatio, double Low, double High);
