namespace LusInsight.Ingest.Loading;

/// <content>Rejected rows on their way to quarantine.</content>
internal sealed partial class FeedTable
{
    /// <summary>`verdict`: one row per rejected row, with the fault whose code comes first.</summary>
    public string CreateVerdict() => $"""
        CREATE OR REPLACE TEMP TABLE verdict AS
        SELECT rejection.file_no, rejection.line, rejection.code, rejection.column_name, rejection.expected
        FROM rejection
        JOIN reject_code USING (code)
        WHERE rejection.file_no IN ({FileNos(_ => true)})
        QUALIFY row_number() OVER (
            PARTITION BY rejection.file_no, rejection.line ORDER BY reject_code.place, rejection.column_name) = 1
        """;

    /// <summary>Moves the rows that a verdict was given on from staging to `rejected`, their cells as text for the next try.</summary>
    public string TakeOutRejected() => $"""
        INSERT INTO rejected
        SELECT
            delivered.file_no,
            delivered.line,
            file.is_retry,
            '{Definition.Name}',
            file.file,
            verdict.column_name,
            verdict.code,
            verdict.expected,
            {KeyText("delivered")},
            {CellsAsJson}
        FROM verdict
        JOIN staging.{Name} AS delivered USING (file_no, line)
        JOIN staging.delivered_file AS file USING (file_no);

        DELETE FROM staging.{Name} WHERE (file_no, line) IN (SELECT row(file_no, line) FROM verdict);
        """;

    /// <summary>accepted_x once the rejected rows are out: what is left.</summary>
    public string AcceptTheRest() => $"CREATE OR REPLACE TEMP VIEW accepted_{Name} AS FROM merged_{Name}";

    /// <summary>Only the columns that the file has: the others keep what is stored at the next try too.</summary>
    private string CellsAsJson => $"""
        CASE
            {string.Join('\n', files.GroupBy(ColumnsOf, file => file, StringComparer.Ordinal).Select(alike =>
                $"WHEN file.file_no IN ({FileNos(alike.Contains)}) THEN CAST(json_object({alike.Key}) AS VARCHAR)"))}
        END
        """;

    private string ColumnsOf(StagedFile file) => SqlText.List(Definition.Columns
        .Where(column => file.Columns.Contains(column.Name))
        .Select(column => $"'{column.Name}', coalesce(CAST(delivered.{column.Name} AS VARCHAR), '')"));
}
