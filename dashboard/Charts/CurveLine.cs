namespace LusInsight.Dashboard.Charts;

/// <summary>One line of a completion curve.</summary>
/// <param name="Label">What stands at its end; empty = nothing.</param>
/// <param name="Points">From left to right; both 0–1: the share of the round's days, and of its people.</param>
public sealed record CurveLine(string Label, IReadOnlyList<(double X, double Y)> Points);
