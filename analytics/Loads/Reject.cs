namespace LusInsight.Analytics.Loads;

/// <summary>One row per row in quarantine, without what it said.</summary>
/// <param name="File">As delivered.</param>
/// <param name="Line">The physical line where the record starts.</param>
/// <param name="ColumnName">Canonical name; null = the whole row.</param>
/// <param name="Code">A reject code of the contract.</param>
/// <param name="Expected">What was expected, in Danish.</param>
/// <param name="Key">Its key, the cells joined by '/'; empty where it does not look like one (<see cref="ShownKey"/>).</param>
/// <param name="Generation">The load that rejected it first.</param>
public sealed record Reject(string File, long Line, string? ColumnName, string Code, string Expected, string Key, int Generation);
