namespace LusInsight.Dashboard.Charts;

/// <summary>One stage of a round.</summary>
/// <param name="Name">As the screen shows it.</param>
/// <param name="Count">People who have reached it.</param>
/// <param name="Ratio">Of those eligible, 0–1.</param>
/// <param name="IsGoal">Whether it is what counts as complete.</param>
/// <param name="Address">Where those who got no further are listed; null for those who see no names.</param>
public sealed record StageBar(string Name, long Count, double Ratio, bool IsGoal, string? Address = null);
