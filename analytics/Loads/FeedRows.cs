namespace LusInsight.Analytics.Loads;

/// <summary>One row per file of a delivery: how many rows the generation holds of it.</summary>
/// <param name="Feed">The contract's file name without .csv.</param>
/// <param name="RowCount">Rows.</param>
public sealed record FeedRows(string Feed, long RowCount);
