using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Loading;

/// <summary>One row of staging.delivered_file: a file as the reader found it.</summary>
/// <param name="FileNo">Names the file in the other tables of staging.</param>
/// <param name="Feed">What its rows are.</param>
/// <param name="File">Its name as delivered.</param>
/// <param name="ReadAs">Encoding and separator.</param>
/// <param name="UnknownColumns">Headers that were passed over.</param>
/// <param name="Columns">Canonical names of the columns it has.</param>
/// <param name="ReadCount">Its rows.</param>
/// <param name="IsRetry">Rows out of quarantine instead of the delivery.</param>
internal sealed record StagedFile(
    int FileNo,
    Feed Feed,
    string File,
    string ReadAs,
    IReadOnlyList<string> UnknownColumns,
    IReadOnlySet<string> Columns,
    long ReadCount,
    bool IsRetry)
{
    private const string Sql = """
        SELECT file_no, feed, file, read_as, unknown_columns, present_columns, read_count, is_retry
        FROM staging.delivered_file
        ORDER BY file_no
        """;

    /// <summary>Every file in staging, in the order read.</summary>
    public static IReadOnlyList<StagedFile> ReadAll(LoadConnection connection) => connection.Query(Sql, row => new StagedFile(
        row.GetInt32(0),
        SnakeCase.Parse<Feed>(row.GetString(1)),
        row.GetString(2),
        row.GetString(3),
        Split(row.GetString(4)),
        Split(row.GetString(5)).ToHashSet(StringComparer.Ordinal),
        row.GetInt64(6),
        row.GetBoolean(7)));

    private static string[] Split(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
