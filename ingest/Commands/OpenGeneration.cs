using System.Data;
using System.Reflection;
using DuckDB.NET.Data;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Commands;

/// <summary>The generation in force, or the newest before it that opens, for a command that only looks.</summary>
internal static class OpenGeneration
{
    /// <summary>Runs one of this folder's .sql files.</summary>
    /// <exception cref="DeliveryException">There is no such organisation, or none of its generations opens.</exception>
    public static GenerationRows<T> Query<T>(DataFolder data, OrganisationId organisation, string sqlFile, Func<IDataRecord, T> map)
    {
        if (!File.Exists(data.CurrentFile(organisation)))
        {
            throw new DeliveryException($"'{organisation}' is not a known organisation in {data.Path}: load its first delivery");
        }

        var newest = data.Current(organisation) ?? int.MaxValue;
        return data.Generations(organisation)
            .Where(number => number <= newest)
            .OrderDescending()
            .Select(number => TryQuery(data.GenerationFile(organisation, number), sqlFile, map) is { } rows ? new GenerationRows<T>(number, rows) : null)
            .FirstOrDefault(open => open is not null)
            ?? throw new DeliveryException($"No generation of {organisation} can be opened: restore {data.FolderOf(organisation)} from a backup");
    }

    private static List<T>? TryQuery<T>(string file, string sqlFile, Func<IDataRecord, T> map)
    {
        try
        {
            using var connection = new DuckDBConnection($"Data Source={file};ACCESS_MODE=READ_ONLY");
            connection.Open();
            WholeFile.Require(connection, file);
            using var command = connection.CreateCommand();
            command.CommandText = EmbeddedSql.Read("Commands/" + sqlFile, Assembly.GetExecutingAssembly());
            using var reader = command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
            {
                rows.Add(map(reader));
            }

            return rows;
        }
        catch (Exception failure) when (failure is DuckDBException or InvalidDataException)
        {
            return null;
        }
    }
}
