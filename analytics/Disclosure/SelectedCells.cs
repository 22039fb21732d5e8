namespace LusInsight.Analytics.Disclosure;

/// <summary>Which cells of one item in one round are shown.</summary>
/// <param name="Shown">In the order of the lattice.</param>
/// <param name="AllowedCount">
/// How many cells pass by themselves (enough people, not all of one answer): what could be shown if nothing could be
/// worked out from other cells.
/// </param>
public sealed record SelectedCells(IReadOnlyList<Cell> Shown, int AllowedCount);
