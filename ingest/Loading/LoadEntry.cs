using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Loading;

/// <summary>What a generation remembers of the load that made it: a row of load, and its rows of load_file and load_finding.</summary>
internal sealed record LoadEntry
{
    private const string LoadSql = """
        INSERT INTO load (
            generation, action, delivery, loaded_at, today, schema_version, content_hash, seconds, retried_accepted, retried_rejected)
        VALUES (
            $generation, $action, $delivery, $loaded_at, $today, $schema_version, $content_hash, $seconds, $retried_accepted, $retried_rejected)
        """;

    private const string FileSql = """
        INSERT INTO load_file (
            generation, file, feed, read_as, unknown_columns, read_count, new_count, changed_count, unchanged_count, rejected_count,
            repeat_count)
        VALUES (
            $generation, $file, $feed, $read_as, $unknown_columns, $read_count, $new_count, $changed_count, $unchanged_count,
            $rejected_count, $repeat_count)
        """;

    private const string FindingSql =
        "INSERT INTO load_finding (generation, file, code, rejects, row_count) VALUES ($generation, $file, $code, $rejects, $row_count)";

    public required int Generation { get; init; }

    /// <summary>load, rollback, forget or retention.</summary>
    public required string Action { get; init; }

    /// <summary>The delivery's name, without its path.</summary>
    public required string Delivery { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime LoadedAt { get; init; }

    /// <summary>The organisation's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>From the start until this is written.</summary>
    public required double Seconds { get; init; }

    public RetriedRows Retried { get; init; }

    public IReadOnlyList<FileSummary> Files { get; init; } = [];

    /// <summary>Into the generation being written.</summary>
    public void Write(LoadConnection connection, string contentHash)
    {
        connection.Execute(
            LoadSql,
            ("generation", Generation),
            ("action", Action),
            ("delivery", Delivery),
            ("loaded_at", LoadedAt),
            ("today", Today),
            ("schema_version", Schema.Version),
            ("content_hash", contentHash),
            ("seconds", Seconds),
            ("retried_accepted", Retried.Accepted),
            ("retried_rejected", Retried.Rejected));
        foreach (var file in Files)
        {
            Write(connection, file);
        }
    }

    private void Write(LoadConnection connection, FileSummary file)
    {
        connection.Execute(
            FileSql,
            ("generation", Generation),
            ("file", file.File),
            ("feed", SnakeCase.Of(file.Feed)),
            ("read_as", file.ReadAs),
            ("unknown_columns", string.Join(',', file.UnknownColumns)),
            ("read_count", file.Read),
            ("new_count", file.New),
            ("changed_count", file.Changed),
            ("unchanged_count", file.Unchanged),
            ("rejected_count", file.Rejected),
            ("repeat_count", file.Repeats));
        foreach (var (code, rows, rejects) in file.Findings)
        {
            connection.Execute(
                FindingSql, ("generation", Generation), ("file", file.File), ("code", code), ("rejects", rejects), ("row_count", rows));
        }
    }
}
