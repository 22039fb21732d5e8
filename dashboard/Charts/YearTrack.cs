namespace LusInsight.Dashboard.Charts;

/// <summary>One line of the year: bars from left to right.</summary>
/// <param name="Name">As the screen shows it.</param>
/// <param name="Bars">Where each begins and how wide it is, as shares of the year; how high, as a share of the track; what it says.</param>
public sealed record YearTrack(string Name, IReadOnlyList<(double At, double Width, double Height, string Text)> Bars);
