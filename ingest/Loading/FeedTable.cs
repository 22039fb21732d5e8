using System.Globalization;
using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Loading;

/// <summary>
/// One feed's rows in staging beside its base table. What is the same for every feed is written here, over its columns:
/// merged_x (one row per delivered row, with the values it would have after the merge), accepted_x (those without a fault
/// so far) and delta_x (those that change something). Rows that repeat another or are rejected leave staging, so that the
/// millions that stay are not compared with the few that went. What differs from feed to feed is in the .sql files.
/// </summary>
/// <param name="definition">The feed's columns.</param>
/// <param name="files">Its files in staging; none when it was not delivered.</param>
/// <param name="defaultKind">What a conversation is that does not tell its kind.</param>
internal sealed partial class FeedTable(FeedDefinition definition, IReadOnlyList<StagedFile> files, string defaultKind)
{
    public FeedDefinition Definition { get; } = definition;

    /// <summary>The base table.</summary>
    public string Name => Definition.Table;

    /// <summary>Whether there is anything to judge.</summary>
    public bool IsDelivered => files.Count > 0;

    /// <summary>All its columns, as a list of SQL.</summary>
    public string Columns => SqlText.List(Definition.Columns.Select(column => column.Name));

    private IEnumerable<string> Keys => Definition.Keys.Select(column => column.Name);

    private IEnumerable<string> Values => Definition.Columns.Where(column => !column.IsKey).Select(column => column.Name);

    /// <summary>merged_x and accepted_x. An absent column keeps what is stored.</summary>
    public string CreateViews() => $"""
        CREATE TEMP VIEW merged_{Name} AS
        SELECT delivered.file_no, delivered.line, {SqlText.List(Definition.Columns.Select(Merged))}
        FROM staging.{Name} AS delivered
        {(Definition.Columns.Any(IsPartial) ? $"LEFT JOIN stored.{Name} AS kept ON {SameKey("kept", "delivered")}" : string.Empty)};

        CREATE TEMP VIEW accepted_{Name} AS
        SELECT *
        FROM merged_{Name} AS merged
        WHERE NOT EXISTS (
            SELECT 1 FROM rejection WHERE rejection.file_no = merged.file_no AND rejection.line = merged.line);
        """;

    /// <summary>Faults of rows that lack a required column which is not stored either. (A blank cell was the reader's to see.)</summary>
    public IEnumerable<string> RejectMissingValues() =>
        from column in Definition.Columns
        where column.IsRequired && IsPartial(column)
        select $"""
            INSERT INTO rejection
            SELECT file_no, line, 'missing_value', '{column.Name}', 'en værdi: rækken er ny, og filen har ikke kolonnen'
            FROM merged_{Name}
            WHERE {column.Name} IS NULL
            """;

    /// <summary>known_x, for rows that refer to it: what exists once the accepted rows are in. A stored row stays known.</summary>
    /// <param name="columns">The key, and what else is asked of it.</param>
    public string CreateKnown(params ReadOnlySpan<string> columns)
    {
        var list = string.Join(", ", columns);
        return IsDelivered
            ? $"""
                CREATE TEMP TABLE known_{Name} AS
                SELECT {list}
                FROM accepted_{Name}
                UNION ALL
                SELECT {list}
                FROM stored.{Name} AS kept
                WHERE NOT EXISTS (SELECT 1 FROM accepted_{Name} AS accepted WHERE {SameKey("accepted", "kept")})
                """
            : $"CREATE TEMP VIEW known_{Name} AS SELECT {list} FROM stored.{Name}";
    }

    /// <summary>delta_x: the accepted rows that are new or differ from what is stored.</summary>
    /// <param name="storedIsEmpty">Then all are new, and there is nothing to compare.</param>
    public string CreateDelta(bool storedIsEmpty) => (IsDelivered, storedIsEmpty) switch
    {
        (false, _) => $"CREATE TEMP VIEW delta_{Name} AS SELECT *, TRUE AS is_new FROM staging.{Name}",
        (true, true) => $"CREATE TEMP VIEW delta_{Name} AS SELECT *, TRUE AS is_new FROM accepted_{Name}",
        (true, false) => $"""
            CREATE TABLE staging.delta_{Name} AS
            SELECT accepted.*, kept.{Keys.First()} IS NULL AS is_new
            FROM accepted_{Name} AS accepted
            LEFT JOIN stored.{Name} AS kept ON {SameKey("kept", "accepted")}
            WHERE kept.{Keys.First()} IS NULL
                OR {SqlText.Any(Values.Select(column => $"accepted.{column} IS DISTINCT FROM kept.{column}"))};

            CREATE TEMP VIEW delta_{Name} AS FROM staging.delta_{Name};
            """,
    };

    /// <summary>One row per file: new, changed and unchanged rows.</summary>
    public string CountChanges() => $"""
        WITH accepted AS (
            SELECT file_no, count(*) AS row_count FROM staging.{Name} GROUP BY file_no),
        delta AS (
            SELECT file_no, count(*) FILTER (is_new) AS new_count, count(*) FILTER (NOT is_new) AS changed_count
            FROM delta_{Name}
            GROUP BY file_no)
        SELECT file_no, coalesce(new_count, 0), coalesce(changed_count, 0), row_count - coalesce(new_count, 0) - coalesce(changed_count, 0)
        FROM accepted
        LEFT JOIN delta USING (file_no)
        """;

    /// <summary>Whether all of a table alias' keys are those of another's.</summary>
    public string SameKey(string left, string right) => SqlText.All(Keys.Select(key => $"{left}.{key} = {right}.{key}"));

    /// <summary>The key as one text.</summary>
    private string KeyText(string alias) => $"concat_ws(chr(31), {SqlText.List(Keys.Select(key => $"{alias}.{key}"))})";

    /// <summary>A number for the key, for finding what may be equal without comparing texts.</summary>
    private string KeyHash(string alias) => $"hash({SqlText.List(Keys.Select(key => $"{alias}.{key}"))})";

    private string FileNos(Func<StagedFile, bool> which) =>
        SqlText.List(files.Where(which).Select(file => file.FileNo.ToString(CultureInfo.InvariantCulture)));

    private bool IsPartial(FeedColumn column) => files.Any(file => !file.Columns.Contains(column.Name));

    private string Merged(FeedColumn column)
    {
        var value = IsPartial(column)
            ? $"CASE WHEN delivered.file_no IN ({FileNos(file => !file.Columns.Contains(column.Name))}) THEN kept.{column.Name} ELSE delivered.{column.Name} END"
            : $"delivered.{column.Name}";
        return $"{OrDefault(column, value)} AS {column.Name}";
    }

    private string OrDefault(FeedColumn column, string value) => column.Type switch
    {
        CellType.Kind => $"coalesce({value}, {SqlText.Literal(defaultKind)})",
        CellType.Flag => $"coalesce({value}, FALSE)",
        _ => value,
    };
}
