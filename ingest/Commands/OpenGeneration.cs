using System.Data;
using System.Reflection;
using DuckDB.NET.Data;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Commands;

/// <summary>The generation in force, open for a command that only looks.</summary>
internal static class OpenGeneration
{
    /// <summary>Runs one of this folder's .sql files on it.</summary>
    /// <exception cref="DeliveryException">There is no such organisation, or its generation does not open.</exception>
    public static IReadOnlyList<T> Query<T>(DataFolder data, OrganisationId organisation, string sqlFile, Func<IDataRecord, T> map)
    {
        if (data.Current(organisation) is not { } current)
        {
            throw new DeliveryException($"'{organisation}' is not a known organisation in {data.Path}: load its first delivery");
        }

        try
        {
            using var connection = new DuckDBConnection($"Data Source={data.GenerationFile(organisation, current)};ACCESS_MODE=READ_ONLY");
            connection.Open();
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
        catch (DuckDBException failure)
        {
            throw new DeliveryException($"Generation {current} of {organisation} cannot be opened: restore it, or load again", failure);
        }
    }
}
