using DuckDB.NET.Data;
using LusInsight.Analytics.Store;

namespace LusInsight.Analytics.Tests.Store.Cells;

/// <summary>The tables of a generation in memory, for tests that recount cells step by step.</summary>
internal sealed class CellTables : IDisposable
{
    private readonly DuckDBConnection _connection = new("Data Source=:memory:");

    public CellTables()
    {
        _connection.Open();
        foreach (var table in EmbeddedSql.Folder("Store/Tables"))
        {
            Execute(EmbeddedSql.Read(table));
        }
    }

    public CellTables With(string table, string columns, params string[] rows)
    {
        GivenRows.Insert(_connection, GivenConcept.Small, table, columns.Split(','), rows);
        return this;
    }

    /// <summary>Recounts rows "item_kind,item_id,round_id"; all of them when none is named.</summary>
    public void Recount(params string[] touched)
    {
        Execute("CREATE OR REPLACE TEMP TABLE touched_item (item_kind VARCHAR, item_id VARCHAR, round_id VARCHAR)");
        Execute("CREATE OR REPLACE TEMP TABLE touched_department (department_id VARCHAR)");
        With("touched_item", "item_kind,item_id,round_id", touched);
        if (touched.Length == 0)
        {
            Execute("""
                INSERT INTO touched_item
                SELECT 'scaling', question_id, round_id FROM (SELECT DISTINCT question_id FROM scaling_answer) CROSS JOIN round
                UNION SELECT 'evaluation', question_id, round_id FROM (SELECT DISTINCT question_id FROM evaluation) CROSS JOIN round
                UNION SELECT 'arena', arena_id, round_id FROM (SELECT DISTINCT arena_id FROM spider_score) CROSS JOIN round
                """);
        }

        foreach (var file in CellFiles.InOrder)
        {
            Execute(EmbeddedSql.Read(file));
        }
    }

    /// <summary>Each row's cells with commas between, null as blank, in ordinal order.</summary>
    public IReadOnlyList<string> Rows(string table)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table}";
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join(',', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : $"{reader.GetValue(i)}")));
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    public void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => _connection.Dispose();
}
