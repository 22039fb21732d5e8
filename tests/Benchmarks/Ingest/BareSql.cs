using System.Diagnostics;
using DuckDB.NET.Data;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Ingest;
using LusInsight.Ingest.Reading;

namespace LusInsight.Benchmarks.Ingest;

/// <summary>What the engine does alone, with its own settings: the same files, types given, nothing checked.</summary>
internal static class BareSql
{
    // As the files are written; what the contract calls yes and no stays text until it is in the table.
    private static readonly (string File, string Table, string Types, string Select)[] Files =
    [
        ("departments", "department", "{'department_id': 'VARCHAR', 'name': 'VARCHAR', 'parent_id': 'VARCHAR'}", "*"),
        ("rounds", "round", "{'round_id': 'VARCHAR', 'name': 'VARCHAR', 'opens_on': 'DATE', 'closes_on': 'DATE'}", "*"),
        ("leaders", "leader", "{'leader_id': 'VARCHAR', 'department_id': 'VARCHAR', 'level': 'VARCHAR'}", "*"),
        ("conversations", "conversation", "{'conversation_id': 'VARCHAR', 'round_id': 'VARCHAR', 'leader_id': 'VARCHAR', 'invited_on': 'DATE', 'held_on': 'DATE'}", "*, 'LUS' AS kind"),
        ("spider_scores", "spider_score", "{'conversation_id': 'VARCHAR', 'arena_id': 'VARCHAR', 'current_level': 'SMALLINT', 'desired_level': 'SMALLINT', 'focus': 'VARCHAR'}", "* REPLACE (focus = 'ja' AS focus)"),
        ("scaling_answers", "scaling_answer", "{'conversation_id': 'VARCHAR', 'question_id': 'VARCHAR', 'value': 'SMALLINT'}", "*"),
    ];

    /// <summary>Into a database file, with the cells counted and everything on disk at the end.</summary>
    public static IReadOnlyDictionary<string, double> IntoFile(LargeDelivery delivery)
    {
        var steps = new Dictionary<string, double>(StringComparer.Ordinal);
        var told = Delivery.Open(delivery.Whole).Organisation!;
        File.Delete(delivery.Scratch);
        using var connection = Open(delivery.Scratch);
        Execute(connection, string.Join('\n', Schema.Statements));
        Time("reading", () =>
        {
            foreach (var (file, table, types, select) in Files)
            {
                Execute(connection, $"INSERT INTO {table} BY NAME SELECT {select} FROM {ReadCsv(delivery, file, types)}");
            }
        });
        Time("cells", () =>
        {
            DerivedTables.Rebuild(connection, told.Concept, told.Today!.Value);
            Execute(connection, EmbeddedSql.Read("Loading/TouchEverything.sql", typeof(IngestJob).Assembly));
            foreach (var file in CellFiles.InOrder)
            {
                Execute(connection, EmbeddedSql.Read(file));
            }
        });
        Time("checkpoint", () => Execute(connection, "CHECKPOINT"));
        return steps;

        void Time(string step, Action work)
        {
            var started = Stopwatch.GetTimestamp();
            work();
            steps.Add(step, Stopwatch.GetElapsedTime(started).TotalSeconds);
        }
    }

    /// <summary>Into memory, and nothing else.</summary>
    public static void IntoMemory(LargeDelivery delivery)
    {
        using var connection = Open(":memory:");
        foreach (var (file, table, types, select) in Files)
        {
            Execute(connection, $"CREATE TABLE {table} AS SELECT {select} FROM {ReadCsv(delivery, file, types)}");
        }
    }

    private static string ReadCsv(LargeDelivery delivery, string file, string types) =>
        $"read_csv('{delivery.FileOf(file)}', header = true, columns = {types})";

    private static DuckDBConnection Open(string database)
    {
        var connection = new DuckDBConnection($"Data Source={database}");
        connection.Open();
        return connection;
    }

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
