using DuckDB.NET.Data;

namespace LusInsight.Ingest.Reading;

/// <summary>A connection of its own for each file that is read.</summary>
internal static class StagingConnection
{
    /// <summary>Another connection to the same open database, with everything that is attached to it.</summary>
    public static DuckDBConnection Beside(DuckDBConnection connection)
    {
        var inMemory = connection.DataSource.StartsWith(':');
        var another = inMemory ? connection.Duplicate() : new DuckDBConnection(connection.ConnectionString);
        another.Open();
        return another;
    }

    /// <summary>Notes that a file was read.</summary>
    public static void AddFile(DuckDBConnection connection, RowSource rows, int fileNo, long count)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO staging.delivered_file (file_no, feed, file, read_as, unknown_columns, present_columns, read_count, is_retry)
            VALUES ($file_no, $feed, $file, $read_as, $unknown_columns, $present_columns, $read_count, $is_retry)
            """;
        var present = rows.Feed.Columns.Where((_, column) => rows.Header.FieldOf(column) >= 0).Select(column => column.Name);
        Add("file_no", fileNo);
        Add("feed", rows.Feed.Name);
        Add("file", rows.File);
        Add("read_as", rows.ReadAs);
        Add("unknown_columns", string.Join(", ", rows.Header.UnknownColumns.Select(name => name.Replace(',', ' '))));
        Add("present_columns", string.Join(',', present));
        Add("read_count", count);
        Add("is_retry", rows.IsRetry);
        command.ExecuteNonQuery();

        void Add(string name, object value) => command.Parameters.Add(new DuckDBParameter(name, value));
    }
}
