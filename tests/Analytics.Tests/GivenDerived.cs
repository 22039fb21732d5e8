using DuckDB.NET.Data;
using LusInsight.Analytics.Store;
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
        Execute(connection, "INSERT INTO load VALUES (1, 'load', 'given', '2026-01-01', '2026-01-01', 1, '', 0, 0, 0)");
        FillUnlessGiven(connection, given, "user_account", "SELECT 'director-' || department_id, 'director', department_id, NULL FROM department");
        FillUnlessGiven(connection, given, "department_closure", Closure);
        FillUnlessGiven(
            connection, given, "person_round", "SELECT round_id, leader_id, department_id, manager_id, level FROM round CROSS JOIN leader");
        if (!given.Overlaps(["answer_cell", "spider_cell", "pair_cell"]))
        {
            Execute(connection, TouchEverything);
            foreach (var file in CellFiles.InOrder)
            {
                Execute(connection, EmbeddedSql.Read(file));
            }
        }
    }

    private const string Closure = """
        WITH RECURSIVE closure AS (
            SELECT department_id AS ancestor_id, department_id, 0 AS depth FROM department
            UNION ALL
            SELECT ancestor_id, department.department_id, depth + 1
            FROM closure JOIN department ON department.parent_id = closure.department_id)
        SELECT * FROM closure
        """;

    private const string TouchEverything = """
        CREATE TEMP TABLE touched_item AS
        SELECT item_kind, item_id, round_id
        FROM (SELECT 'scaling' AS item_kind, question_id AS item_id FROM scaling_answer
              UNION SELECT 'evaluation', question_id FROM evaluation
              UNION SELECT 'arena', arena_id FROM spider_score)
        CROSS JOIN round
        """;

    private static void FillUnlessGiven(DuckDBConnection connection, IReadOnlySet<string> given, string table, string rows)
    {
        if (!given.Contains(table))
        {
            Execute(connection, $"INSERT INTO {table} {rows}");
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
