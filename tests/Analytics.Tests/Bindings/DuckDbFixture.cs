using DuckDB.NET.Data;

namespace LusInsight.Analytics.Tests.Bindings;

/// <summary>A database in memory, one for each test.</summary>
public abstract class DuckDbFixture : IDisposable
{
    protected DuckDbFixture()
    {
        Connection = new DuckDBConnection("Data Source=:memory:");
        Connection.Open();
    }

    protected DuckDBConnection Connection { get; }

    public void Dispose()
    {
        Connection.Dispose();
        GC.SuppressFinalize(this);
    }

    protected void Execute(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The first value of the first row, read as T.</summary>
    protected T Read<T>(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.Add(new DuckDBParameter(name, value ?? DBNull.Value));
        }

        using var reader = command.ExecuteReader();
        reader.Read().ShouldBeTrue();
        return reader.GetFieldValue<T>(0);
    }

    /// <summary>The first column of every row, read as T.</summary>
    protected List<T> ReadAll<T>(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<T>();
        while (reader.Read())
        {
            values.Add(reader.GetFieldValue<T>(0));
        }

        return values;
    }
}
