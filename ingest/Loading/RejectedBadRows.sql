-- TEMP TABLE rejected: one row per rejected row, as quarantine keeps it. Those judged across rows are added feed by feed.
CREATE TEMP TABLE rejected AS
SELECT
    bad_row.file_no,
    bad_row.line,
    delivered_file.is_retry,
    bad_row.feed,
    delivered_file.file,
    bad_row.column_name,
    bad_row.code,
    bad_row.expected,
    bad_row.row_key,
    bad_row.cells
FROM staging.bad_row
JOIN staging.delivered_file USING (file_no)
WHERE NOT EXISTS (
    SELECT 1 FROM repetition WHERE repetition.file_no = bad_row.file_no AND repetition.line = bad_row.line);
