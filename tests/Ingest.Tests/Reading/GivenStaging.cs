using DuckDB.NET.Data;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Reading;
using LusInsight.Ingest.Tests.Feeds;

namespace LusInsight.Ingest.Tests.Reading;

/// <summary>A staging database, and what was read into it.</summary>
internal sealed class GivenStaging : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lusinsight-staging-").FullName;
    private readonly DuckDBConnection _connection;

    public GivenStaging()
    {
        _connection = new DuckDBConnection($"Data Source={Path.Combine(_folder, "generation.duckdb")}");
        _connection.Open();
        using var command = _connection.CreateCommand();
        command.CommandText = "ATTACH ':memory:' AS staging";
        command.ExecuteNonQuery();
    }

    /// <summary>The files left behind in the folder for temporary ones.</summary>
    public IEnumerable<string> WorkFiles => Directory.EnumerateFiles(_folder, "*.utf8").Concat(Directory.EnumerateFiles(_folder, "*.unpacked"));

    public IReadOnlyList<string> Read(
        Delivery delivery,
        IReadOnlyList<QuarantinedRow> retried,
        IProgress<ReadProgress>? progress = null,
        Concept? concept = null,
        CancellationToken cancellation = default) =>
        new DeliveryReader(concept ?? GivenConcept.Luls, _connection, _folder).ReadAll(delivery, retried, progress, cancellation);

    /// <summary>Every row as its columns joined by '|', null as nothing.</summary>
    public List<string> Rows(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"SELECT concat_ws('|', {string.Join(", ", Columns(sql).Select(column => $"coalesce(\"{column.Replace("\"", "\"\"")}\"::VARCHAR, '')"))}) FROM ({sql})";
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    public void Dispose()
    {
        _connection.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private List<string> Columns(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }
}
