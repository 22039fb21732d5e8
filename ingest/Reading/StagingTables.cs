using System.Data;
using System.Reflection;
using DuckDB.NET.Data;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Reading;

/// <summary>The tables that delivered rows are read into, in the attached database `staging`.</summary>
internal static class StagingTables
{
    /// <summary>The attached database.</summary>
    public const string Catalog = "staging";

    private static readonly ChunkColumn[] BadRow =
    [
        new("feed", ChunkType.Varchar), new("file_no", ChunkType.Int32), new("line", ChunkType.Int64), new("column_name", ChunkType.Varchar),
        new("code", ChunkType.Varchar), new("expected", ChunkType.Varchar), new("row_key", ChunkType.Varchar), new("content", ChunkType.Varchar),
        new("cells", ChunkType.Varchar),
    ];

    /// <summary>Creates a table per feed (file_no, line, then its columns, all nullable), and those of bad rows and files.</summary>
    public static void Create(DuckDBConnection connection)
    {
        var fixedTables = EmbeddedSql.Folder("Reading/Staging", Assembly.GetExecutingAssembly())
            .Select(path => EmbeddedSql.Read(path, Assembly.GetExecutingAssembly()));
        foreach (var sql in fixedTables.Concat(FeedDefinition.All.Select(CreateTable)))
        {
            Execute(connection, sql);
        }
    }

    /// <summary>An appender on a feed's table: column 0 is file_no, 1 is line, the feed's columns follow.</summary>
    public static ChunkAppender AppendTo(FeedDefinition feed, DuckDBConnection connection) => new(
        connection,
        feed.Table,
        [new("file_no", ChunkType.Int32), new("line", ChunkType.Int64), .. feed.Columns.Select(column => new ChunkColumn(column.Name, TypeOf(column)))],
        catalog: Catalog);

    /// <summary>An appender on `bad_row`.</summary>
    public static ChunkAppender AppendToBadRows(DuckDBConnection connection) => new(connection, "bad_row", BadRow, catalog: Catalog);

    /// <summary>Runs one statement.</summary>
    public static void Execute(IDbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string CreateTable(FeedDefinition feed) =>
        $"CREATE TABLE {Catalog}.{feed.Table} (file_no INTEGER, line BIGINT, {string.Join(", ", feed.Columns.Select(column => $"{column.Name} {SqlTypeOf(column)}"))})";

    private static ChunkType TypeOf(FeedColumn column) => column.Type switch
    {
        CellType.Date => ChunkType.Date,
        CellType.Score => ChunkType.Int16,
        CellType.Flag => ChunkType.Bool,
        _ => ChunkType.Varchar,
    };

    private static string SqlTypeOf(FeedColumn column) => column.Type switch
    {
        CellType.Date => "DATE",
        CellType.Score => "SMALLINT",
        CellType.Flag => "BOOLEAN",
        _ => "VARCHAR",
    };
}
