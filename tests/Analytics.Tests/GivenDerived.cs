using DuckDB.NET.Data;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests;

/// <summary>Fills what a load derives from the given rows, except the tables that the test gave itself.</summary>
internal static class GivenDerived
{
    public static void Fill(DuckDBConnection connection, IReadOnlySet<string> given, Concept concept, DateOnly? today)
    {
        Execute(
            connection,
            "INSERT INTO organisation VALUES ('given', 'Given', $concept, $today)",
            ("concept", ConceptJson.Write(concept)),
            ("today", today is { } day ? day : DBNull.Value));
        Execute(connection, $"INSERT INTO load VALUES (1, 'load', 'given', '2026-01-01', '2026-01-01', {Schema.Version}, '', 0, 0, 0)");
        FillUnlessGiven(given, "user_account", () => Execute(
            connection, "INSERT INTO user_account SELECT 'director-' || department_id, 'director', department_id, NULL FROM department"));
        FillUnlessGiven(given, "department_closure", () => DerivedTables.RebuildClosure(connection));
        FillUnlessGiven(given, "person_round", () => DerivedTables.UpdatePersonRound(connection, today ?? new DateOnly(2026, 1, 1)));
        FillUnlessGiven(given, "participation", () => DerivedTables.RebuildParticipation(connection, concept));
        FillUnlessGiven(given, "working_day", () => DerivedTables.RebuildWorkingDays(connection, concept));
        if (!given.Overlaps(["answer_cell", "spider_cell", "pair_cell"]))
        {
            Execute(connection, TouchEverything);
            foreach (var file in CellFiles.InOrder)
            {
                Execute(connection, EmbeddedSql.Read(file));
            }
        }
    }

    private const string TouchEverything = """
        CREATE TEMP TABLE touched_item AS
        SELECT item_kind, item_id, round_id
        FROM (SELECT 'scaling' AS item_kind, question_id AS item_id FROM scaling_answer
              UNION SELECT 'evaluation', question_id FROM evaluation
              UNION SELECT 'arena', arena_id FROM spider_score)
        CROSS JOIN round;
        CREATE TEMP TABLE touched_department (department_id VARCHAR)
        """;

    private static void FillUnlessGiven(IReadOnlySet<string> given, string table, Action fill)
    {
        if (!given.Contains(table))
        {
            fill();
        }
    }

    private static void Execute(DuckDBConnection connection, string sql, params (string Name, object Value)[] parameters)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.Add(new DuckDBParameter(name, value));
        }

        command.ExecuteNonQuery();
    }
}
