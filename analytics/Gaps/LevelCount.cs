namespace LusInsight.Analytics.Gaps;

/// <summary>One row per pair of current and desired level that somebody has.</summary>
public sealed record LevelCount(int Current, int Desired, long Count);
