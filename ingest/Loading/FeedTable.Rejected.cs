namespace LusInsight.Ingest.Loading;

/// <content>Rejected rows on their way to quarantine.</content>
internal sealed partial class FeedTable
{
    /// <summary>Adds the rows that a verdict was given on, with their cells as text for the next try.</summary>
    public string InsertRejected() => $"""
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
        JOIN staging.delivered_file AS file USING (file_no)
        """;

    /// <summary>Only the columns that the file has: the others keep what is stored at the next try too.</summary>
    private string CellsAsJson => $"""
        CAST(to_json(map_from_entries(list_filter(
            [{SqlText.List(Definition.Columns.Select(column => $"('{column.Name}', coalesce(CAST(delivered.{column.Name} AS VARCHAR), ''))"))}],
            lambda cell: list_contains(string_split(file.present_columns, ','), cell[1])))) AS VARCHAR)
        """;
}
