using LusInsight.Ingest.Loading.Erasure;

namespace LusInsight.Ingest.Loading;

/// <summary>A delivery after all checks: what would become of its rows, and what would change.</summary>
/// <param name="Files">The delivery's files, in the contract's order.</param>
/// <param name="Retried">Rows out of quarantine.</param>
/// <param name="Tables">Every feed.</param>
/// <param name="Delta">What the accepted rows change.</param>
internal sealed record CheckedDelivery(IReadOnlyList<FileSummary> Files, RetriedRows Retried, FeedTables Tables, Delta Delta)
{
    private const string Repeat = "repeat";

    /// <summary>Counts what the checks found.</summary>
    public static CheckedDelivery Count(LoadConnection connection, IReadOnlyList<StagedFile> files, FeedTables tables, Delta delta)
    {
        var found = connection.QueryFile(
            "FileCounts.sql",
            row => (FileNo: row.GetInt32(0), Code: row.GetString(1), Count: row.GetInt64(2), Rejects: row.GetBoolean(3)))
            .ToLookup(finding => finding.FileNo);
        var summaries = files.Where(file => !file.IsRetry).Select(file => new FileSummary
        {
            File = file.File,
            Feed = file.Feed,
            ReadAs = file.ReadAs,
            UnknownColumns = file.UnknownColumns,
            Read = file.ReadCount,
            New = delta.ByFile.GetValueOrDefault(file.FileNo).New,
            Changed = delta.ByFile.GetValueOrDefault(file.FileNo).Changed,
            Unchanged = delta.ByFile.GetValueOrDefault(file.FileNo).Unchanged + Forgotten(found[file.FileNo]),
            Repeats = found[file.FileNo].Where(finding => finding.Code == Repeat).Sum(finding => finding.Count),
            RejectedByCode = found[file.FileNo].Where(finding => finding.Rejects).ToDictionary(finding => finding.Code, finding => finding.Count, StringComparer.Ordinal),
            Warnings = Warnings(file, found[file.FileNo].Where(finding => !finding.Rejects && finding.Code != Repeat).Select(finding => (finding.Code, finding.Count))),
        }).ToList();
        RequireSums(summaries);

        // What was sent again is not retried, and has left staging since it was read.
        var resent = connection.Count("SELECT count(DISTINCT ordinal) FROM resent");
        var retried = files.Where(file => file.IsRetry).Sum(file => file.ReadCount) - resent;
        var rejectedAgain = files.Where(file => file.IsRetry).SelectMany(file => found[file.FileNo]).Where(finding => finding.Rejects).Sum(finding => finding.Count);
        var forgotten = files.Where(file => file.IsRetry).Sum(file => Forgotten(found[file.FileNo]));
        return new CheckedDelivery(summaries, new RetriedRows(retried - rejectedAgain - forgotten, rejectedAgain), tables, delta);
    }

    /// <summary>Rows of people who are forgotten: they change nothing, like those that say what is stored.</summary>
    private static long Forgotten(IEnumerable<(int FileNo, string Code, long Count, bool Rejects)> found) =>
        found.Where(finding => finding.Code == Tombstones.Warning).Sum(finding => finding.Count);

    private static Dictionary<string, long> Warnings(StagedFile file, IEnumerable<(string Code, long Count)> found)
    {
        var warnings = found.ToDictionary(warning => warning.Code, warning => warning.Count, StringComparer.Ordinal);
        if (file.UnknownColumns.Count > 0)
        {
            warnings.Add("unknown_column", file.UnknownColumns.Count);
        }

        return warnings;
    }

    private static void RequireSums(List<FileSummary> files)
    {
        if (files.Find(file => !file.AddsUp) is { } wrong)
        {
            throw new InvalidOperationException($"the rows of {wrong.File} do not add up");
        }
    }
}
