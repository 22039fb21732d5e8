using System.Globalization;
using DuckDB.NET.Data;

namespace LusInsight.Analytics.Store.DuckDb;

/// <summary>
/// Whether a generation's file holds every block that its tables lie in. One that was cut off may open all the same, and
/// fail only where what is missing is read.
/// </summary>
public static class WholeFile
{
    /// <summary>Before the first block lie three headers.</summary>
    private const long Headers = 3 * 4096;

    /// <summary>Looks at an attached database. (Its header counts free blocks too, which may have been cut off rightly.)</summary>
    /// <param name="connection">Where it is attached.</param>
    /// <param name="file">Its path.</param>
    /// <param name="database">Its name there; null where it is the current one.</param>
    /// <exception cref="InvalidDataException">The end of the file is missing.</exception>
    public static void Require(DuckDBConnection connection, string file, string? database = null)
    {
        ArgumentNullException.ThrowIfNull(connection);
        database ??= (string)Scalar(connection, "SELECT current_database()");
        // Its length alone: to open and close a file lets go of the engine's lock on it.
        var length = new FileInfo(file).Length;
        var blockSize = Size(connection, database, "block_size");
        // Nearly always there are as many blocks as the header counts, and which of them are free need not be asked.
        if (length >= Headers + (Size(connection, database, "total_blocks") * blockSize))
        {
            return;
        }

        var expected = Headers + ((LastBlock(connection, database) + 1) * blockSize);
        if (length < expected)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"The file ends after {length} of {expected} bytes."));
        }
    }

    private static long Size(DuckDBConnection connection, string database, string what) => (long)Scalar(
        connection, $"SELECT CAST({what} AS BIGINT) FROM pragma_database_size() WHERE database_name = '{database}'");

    private static long LastBlock(DuckDBConnection connection, string database)
    {
        var tables = ((string)Scalar(
            connection, $"SELECT coalesce(string_agg(table_name, ','), '') FROM duckdb_tables() WHERE database_name = '{database}'"))
            .Split(',', StringSplitOptions.RemoveEmptyEntries);
        var blocks = tables
            .Select(table => $"SELECT greatest(block_id, list_max(additional_block_ids)) AS block_id FROM pragma_storage_info('\"{database}\".\"{table}\"')")
            .Append($"SELECT block_id FROM pragma_metadata_info('{database}')");
        return (long)Scalar(connection, $"SELECT CAST(coalesce(max(block_id), -1) AS BIGINT) FROM ({string.Join(" UNION ALL ", blocks)})");
    }

    private static object Scalar(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()!;
    }
}
