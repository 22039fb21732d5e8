namespace LusInsight.Ingest.Loading;

/// <content>Rows of the same key, in the delivery and in quarantine.</content>
internal sealed partial class FeedTable
{
    /// <summary>Whether rows of this feed came out of quarantine.</summary>
    public bool IsRetried => files.Any(file => file.IsRetry);

    /// <summary>
    /// Fills `digest` (one row per row to compare) with the rows whose key stands in several, good or bad. Reads answered_x,
    /// where rows are about an item.
    /// </summary>
    public string DigestSharedKeys() => $"""
        CREATE OR REPLACE TEMP TABLE shared_key AS
        SELECT row_key
        FROM (
            SELECT {KeyText("delivered")} AS row_key
            FROM staging.{Name} AS delivered
            WHERE {MayRepeat($"staging.{Name}", "delivered")}
        )
        GROUP BY row_key
        HAVING count(*) > 1
        UNION
        SELECT row_key FROM digest WHERE feed = '{Definition.Name}' AND row_key IS NOT NULL AND bad_code <> 'malformed_row';

        {DigestKeysIn("shared_key")}
        """;

    /// <summary>Fills `digest` with the rows out of quarantine, and the delivered rows of their keys.</summary>
    public string DigestRetriedKeys() => $"""
        CREATE OR REPLACE TEMP TABLE retried_key AS
        SELECT {KeyText("retried")} AS row_key
        FROM staging.{Name} AS retried
        WHERE file_no IN ({FileNos(file => file.IsRetry)})
        UNION
        SELECT row_key FROM digest WHERE feed = '{Definition.Name}' AND is_retry AND row_key IS NOT NULL;

        {DigestKeysIn("retried_key")}
        """;

    /// <summary>Takes the rows out of staging that the delivery brings itself.</summary>
    public string DropResent() => $"""
        DELETE FROM staging.{Name}
        WHERE file_no IN ({FileNos(file => file.IsRetry)}) AND line IN (SELECT ordinal FROM resent);
        """;

    /// <summary>
    /// A condition that holds for every row whose key another row of the table has, and for few others. The millions are
    /// grouped by one number, or by their conversation: both are several times cheaper than by the key's texts.
    /// </summary>
    private string MayRepeat(string table, string alias) => ItemKind is not null
        ? AnsweredTwice(alias)
        : $"{KeyHash(alias)} IN (SELECT {KeyHash("other")} FROM {table} AS other GROUP BY ALL HAVING count(*) > 1)";

    /// <summary>Takes the rows out of staging that repeat another.</summary>
    public string DropRepetitions() => $"DELETE FROM staging.{Name} WHERE (file_no, line) IN (SELECT row(file_no, line) FROM repetition)";

    private string DigestKeysIn(string keys) => $"""
        INSERT INTO digest
        SELECT
            '{Definition.Name}',
            delivered.file_no,
            delivered.line,
            file.is_retry,
            NULL,
            {KeyText("delivered")},
            concat_ws(chr(31), array_to_string(list_sort(string_split(file.present_columns, ',')), ','), to_json(struct_pack({SqlText.List(Definition.Columns.Select(column => $"{column.Name} := delivered.{column.Name}"))})))
        FROM staging.{Name} AS delivered
        JOIN staging.delivered_file AS file USING (file_no)
        WHERE {KeyText("delivered")} IN (SELECT row_key FROM {keys});
        """;
}
