namespace LusInsight.Dashboard.Charts;

/// <summary>One arena of the heatmap.</summary>
/// <param name="Name">As the screen shows it.</param>
/// <param name="Sort">Sorts by it; on a telephone it is the only one shown.</param>
public sealed record HeatmapColumn(string Name, SortHead Sort);
