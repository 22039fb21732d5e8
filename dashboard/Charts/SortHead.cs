namespace LusInsight.Dashboard.Charts;

/// <summary>A column that a table can be sorted by.</summary>
/// <param name="Address">The page with the table sorted by it.</param>
/// <param name="IsDescending">Which way it sorts.</param>
/// <param name="IsChosen">Whether it is what the table is sorted by.</param>
public sealed record SortHead(string Address, bool IsDescending, bool IsChosen)
{
    /// <summary>As aria-sort wants it; null where the table is sorted by something else.</summary>
    public string? Aria => !IsChosen ? null : IsDescending ? "descending" : "ascending";

    /// <summary>The arrow beside the column's name.</summary>
    public string Arrow => !IsChosen ? string.Empty : IsDescending ? " ↓" : " ↑";
}
