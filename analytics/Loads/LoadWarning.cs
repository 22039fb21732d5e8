namespace LusInsight.Analytics.Loads;

/// <summary>One row per file and warning of a load.</summary>
/// <param name="File">As delivered.</param>
/// <param name="Code">A warning of the contract: outside_window and the like.</param>
/// <param name="RowCount">How many rows it is about.</param>
public sealed record LoadWarning(string File, string Code, long RowCount);
