using System.Text;
using DuckDB.NET.Data;

namespace LusInsight.Ingest.Tests.Loading.Erasure;

/// <summary>Looks for texts in everything below a folder: in the bytes, and, since texts may lie there compressed, in every column.</summary>
internal static class Traces
{
    /// <summary>Where any of the texts stands.</summary>
    public static List<string> Of(string folder, params string[] texts) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .SelectMany(file => InBytes(file, texts).Concat(file.EndsWith(".duckdb", StringComparison.Ordinal) ? InColumns(file, texts) : []))
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> InBytes(string file, string[] texts)
    {
        var bytes = File.ReadAllBytes(file);
        return from text in texts
               from encoding in new[] { Encoding.UTF8, Encoding.Unicode }
               where bytes.AsSpan().IndexOf(encoding.GetBytes(text)) >= 0
               select $"{Path.GetFileName(file)}: {text}";
    }

    private static IEnumerable<string> InColumns(string file, string[] texts)
    {
        using var connection = new DuckDBConnection($"Data Source={file};ACCESS_MODE=READ_ONLY");
        connection.Open();
        var columns = Query(connection, "SELECT table_name || '.' || column_name FROM duckdb_columns() WHERE data_type = 'VARCHAR' AND NOT internal");
        var cells = columns.Select(column => column.Split('.')).Select(parts => $"SELECT '{parts[0]}.{parts[1]}' AS place, {parts[1]} AS text FROM {parts[0]}");
        var wanted = string.Join(", ", texts.Select(text => $"('{text}')"));
        return
        [
            .. Query(
                connection,
                $"""
                SELECT DISTINCT place || ': ' || wanted.text
                FROM ({string.Join(" UNION ALL ", cells)}) AS cell
                JOIN (VALUES {wanted}) AS wanted (text) ON contains(cell.text, wanted.text)
                """).Select(trace => $"{Path.GetFileName(file)} {trace}"),
        ];
    }

    private static List<string> Query(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
