-- Puts every bad row into `digest`.
INSERT INTO digest
SELECT
    bad_row.feed,
    bad_row.file_no,
    bad_row.line,
    delivered_file.is_retry,
    bad_row.code,
    bad_row.row_key,
    bad_row.content
FROM staging.bad_row
JOIN staging.delivered_file USING (file_no);
