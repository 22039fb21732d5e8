namespace LusInsight.Analytics.Loads;

/// <summary>How the data of a generation came to be.</summary>
/// <param name="Loads">The newest first.</param>
/// <param name="Files">Of the newest load; empty after a rollback.</param>
/// <param name="Warnings">Of the newest load.</param>
/// <param name="RejectCounts">What is in quarantine, by code, the most frequent first.</param>
/// <param name="Rejects">The first of what is in quarantine, by file and line.</param>
public sealed record LoadsResult(
    IReadOnlyList<Load> Loads,
    IReadOnlyList<LoadFile> Files,
    IReadOnlyList<LoadWarning> Warnings,
    IReadOnlyList<RejectCount> RejectCounts,
    IReadOnlyList<Reject> Rejects)
{
    /// <summary>Rows in quarantine, shown or not.</summary>
    public long QuarantinedCount => RejectCounts.Sum(row => row.RowCount);
}
