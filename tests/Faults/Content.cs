using DuckDB.NET.Data;
using LusInsight.Analytics.Store;

namespace LusInsight.Faults;

/// <summary>
/// What the dashboard would show: the content hash that the load wrote, and, not to take its word for it, a sum over every
/// row of every table, cells included.
/// </summary>
internal sealed record Content(string Hash, string Rows)
{
    /// <summary>The load's own account tells times.</summary>
    private static readonly string[] Accounts = ["load", "load_file", "load_finding"];

    /// <summary>Of the generation that the dashboard's own catalog opens; null where there is none yet.</summary>
    public static Content? Of(DataFolderPath folder)
    {
        var faults = new List<string>();
        using var catalog = new GenerationCatalog(folder.Data, TimeProvider.System, (file, fault) => faults.Add($"{file}: {fault.Message}"));
        var generation = catalog.Find(Deliveries.Organisation);
        faults.ShouldBeEmpty();
        catalog.Fallbacks.ShouldBeEmpty();
        return generation is null ? null : Read(folder.Data.GenerationFile(Deliveries.Organisation, generation.Number));
    }

    /// <summary>Of the generation that is shown, be it an older one.</summary>
    public static Content? Shown(DataFolderPath folder, out IReadOnlyList<GenerationFallback> fallbacks)
    {
        using var catalog = new GenerationCatalog(folder.Data, TimeProvider.System);
        var generation = catalog.Find(Deliveries.Organisation);
        fallbacks = catalog.Fallbacks;
        return generation is null ? null : Read(folder.Data.GenerationFile(Deliveries.Organisation, generation.Number));
    }

    private static Content Read(string file)
    {
        using var connection = new DuckDBConnection($"Data Source={file};ACCESS_MODE=READ_ONLY");
        connection.Open();
        var tables = Schema.Tables.Except(Accounts).Select(table => $"SELECT '{table}' AS name, count(*) AS n, sum(hash(t)) AS s FROM {table} AS t");
        return new Content(
            Scalar(connection, "SELECT arg_max(content_hash, generation) FROM load"),
            Scalar(connection, $"SELECT string_agg(name || ' ' || n || ' ' || coalesce(s, 0), ', ' ORDER BY name) FROM ({string.Join(" UNION ALL ", tables)})"));
    }

    private static string Scalar(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (string)command.ExecuteScalar()!;
    }
}
