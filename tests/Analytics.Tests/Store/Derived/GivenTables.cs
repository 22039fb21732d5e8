using System.Globalization;
using DuckDB.NET.Data;
using LusInsight.Analytics.Store;

namespace LusInsight.Analytics.Tests.Store.Derived;

/// <summary>A generation's tables in memory, open for writing, as a load has them.</summary>
internal sealed class GivenTables : IDisposable
{
    public GivenTables()
    {
        Connection.Open();
        foreach (var table in EmbeddedSql.Folder("Store/Tables"))
        {
            Execute(EmbeddedSql.Read(table));
        }
    }

    public DuckDBConnection Connection { get; } = new("Data Source=:memory:");

    /// <summary>Rows as text; a blank is null.</summary>
    public GivenTables With(string table, string columns, params string[] rows)
    {
        GivenRows.Insert(Connection, GivenConcept.Small, table, columns.Split(','), rows);
        return this;
    }

    public void Execute(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>A query's rows, each as its cells joined by commas; null is a blank.</summary>
    public IReadOnlyList<string> Rows(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join(',', Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader.GetValue(column)))));
        }

        return rows;
    }

    public void Dispose() => Connection.Dispose();

    private static string Text(object value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool flag => flag ? "yes" : "no",
        DBNull => "",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
