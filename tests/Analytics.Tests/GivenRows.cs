using DuckDB.NET.Data;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests;

/// <summary>Rows as text into a table, each cell cast to its column's type.</summary>
internal static class GivenRows
{
    public static void Insert(DuckDBConnection connection, Concept concept, string table, string[] columns, string[] rows)
    {
        var implied = Implied(concept, table, columns);
        var names = string.Join(", ", columns.Concat(implied.Select(i => i.Column)));
        var values = rows.Select(row =>
        {
            var cells = row.Split(',');
            cells.Length.ShouldBe(columns.Length, $"{table}: {row}");
            return $"({string.Join(", ", cells.Select(Literal).Concat(implied.Select(i => i.FromFirst ? Literal(cells[0]) : i.Value)))})";
        }).ToList();
        if (values.Count > 0)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"INSERT INTO {table} ({names}) VALUES {string.Join(", ", values)}";
            command.ExecuteNonQuery();
        }
    }

    /// <summary>What a table must have and most tests need not tell.</summary>
    private static List<(string Column, bool FromFirst, string Value)> Implied(Concept concept, string table, string[] columns)
    {
        (string Column, bool FromFirst, string Value)[] implied = table switch
        {
            "department" or "round" => [("name", true, "")],
            "conversation" => [("kind", false, Literal(concept.Kinds[0]))],
            "spider_score" => [("focus", false, "false")],
            _ => [],
        };
        return [.. implied.Where(i => !columns.Contains(i.Column, StringComparer.Ordinal))];
    }

    private static string Literal(string cell) =>
        cell.Length == 0 ? "NULL" : $"'{cell.Replace("'", "''", StringComparison.Ordinal)}'";
}
