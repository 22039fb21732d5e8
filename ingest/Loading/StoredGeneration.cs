using DuckDB.NET.Data;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Loading;

/// <summary>The generation in force, attached as `stored`; before an organisation's first load an empty one.</summary>
/// <param name="Number">Null before the first load.</param>
/// <param name="Organisation">Whose data it is; null before the first load.</param>
/// <param name="SchemaVersion">Of its tables.</param>
/// <param name="RowCounts">Rows per table of today's schema; none where an older one lacked the table.</param>
/// <param name="IsServed">Whether readers get it: CURRENT names it, and its schema is today's. Else the next load publishes, though nothing changed.</param>
internal sealed record StoredGeneration(
    int? Number, StoredOrganisation? Organisation, int SchemaVersion, IReadOnlyDictionary<string, long> RowCounts, bool IsServed)
{
    /// <summary>Attaches CURRENT's generation, or the newest that opens where that does not.</summary>
    /// <exception cref="DeliveryException">There are generations, and none opens.</exception>
    public static StoredGeneration Attach(LoadConnection connection, OrganisationFolder folder)
    {
        foreach (var number in folder.Readable)
        {
            if (TryAttach(connection, folder.GenerationFile(number)) is { } organisation)
            {
                var schema = ReadSchemaVersion(connection);
                return new StoredGeneration(
                    number, organisation, schema, CountRows(connection), number == folder.InForce && schema == Schema.Version);
            }
        }

        if (folder.Generations.Count > 0)
        {
            throw new DeliveryException($"No generation in {folder.Path} can be opened: restore the folder from a backup, or delete it and load anew");
        }

        AttachEmpty(connection);
        return new StoredGeneration(null, null, Schema.Version, CountRows(connection), IsServed: false);
    }

    /// <summary>The schema of a generation's file; null where it does not open.</summary>
    public static int? SchemaOf(LoadConnection connection, string file) =>
        TryAttach(connection, file) is null ? null : ReadSchemaVersion(connection);

    /// <summary>Whether the table has no rows, so that every delivered row is new.</summary>
    public bool IsEmpty(string table) => RowCounts[table] == 0;

    private static StoredOrganisation? TryAttach(LoadConnection connection, string file)
    {
        try
        {
            connection.AttachReadOnly(file, "stored");
            WholeFile.Require(connection.Native, file, "stored");
            if (StoredOrganisation.Read(connection) is { } organisation)
            {
                return organisation;
            }
        }
        catch (Exception failure) when (failure is DuckDBException or InvalidDataException)
        {
            // Told by the caller, when no other opens either.
        }

        connection.Execute("DETACH DATABASE IF EXISTS stored");
        return null;
    }

    private static void AttachEmpty(LoadConnection connection)
    {
        connection.Execute("ATTACH ':memory:' AS stored; USE stored");
        connection.Execute(string.Join('\n', Schema.Statements));
        connection.Execute("USE memory");
    }

    private static int ReadSchemaVersion(LoadConnection connection) =>
        (int)connection.Count("SELECT CAST(arg_max(schema_version, generation) AS BIGINT) FROM stored.load");

    private static Dictionary<string, long> CountRows(LoadConnection connection)
    {
        var there = connection.Query("SELECT table_name FROM duckdb_tables() WHERE database_name = 'stored'", row => row.GetString(0));
        return Schema.Tables.ToDictionary(
            table => table,
            table => there.Contains(table, StringComparer.Ordinal) ? connection.Count($"SELECT count(*) FROM stored.{table}") : 0,
            StringComparer.Ordinal);
    }
}
