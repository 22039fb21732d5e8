namespace LusInsight.Dashboard.Charts;

/// <summary>A word on an axis or a line.</summary>
/// <param name="At">Where on the axis, 0–1.</param>
/// <param name="Text">As the screen shows it.</param>
public sealed record CurveMark(double At, string Text);
