namespace LusInsight.Analytics.Loads;

/// <summary>One row per reject code.</summary>
/// <param name="Code">A reject code of the contract.</param>
/// <param name="RowCount">How many rows in quarantine have it.</param>
public sealed record RejectCount(string Code, long RowCount);
