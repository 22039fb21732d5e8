namespace LusInsight.Dashboard.Charts;

/// <summary>One department of the heatmap.</summary>
/// <param name="Name">As the screen shows it.</param>
/// <param name="Address">The same page for the department.</param>
/// <param name="Depth">How far below the top of the heatmap it stands, 0 or more.</param>
/// <param name="People">The most people behind one of its cells; null where none of them is shown.</param>
/// <param name="Cells">One per arena, in the heatmap's order.</param>
public sealed record HeatmapRow(string Name, string Address, int Depth, long? People, IReadOnlyList<HeatmapCell> Cells);

/// <summary>One department's gap in one arena.</summary>
/// <param name="Gap">Mean of desired − current; null when nobody has both, and where it is not shown.</param>
/// <param name="People">People with both levels.</param>
/// <param name="IsHidden">Whether it may not be shown.</param>
public readonly record struct HeatmapCell(double? Gap, long People, bool IsHidden = false);
