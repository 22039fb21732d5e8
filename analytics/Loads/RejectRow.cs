namespace LusInsight.Analytics.Loads;

/// <summary>One row per row in quarantine, its key as it was read: it may be anything, so it goes no further.</summary>
internal sealed record RejectRow(string File, long Line, string? ColumnName, string Code, string Expected, string RowKey, int Generation)
{
    public Reject Shown => new(File, Line, ColumnName, Code, Expected, ShownKey.Of(RowKey), Generation);
}
