-- Pairs every row out of quarantine with the delivered rows of its key (where it has none: of its content), and takes
-- those bad rows out of staging: the delivery says it better.
INSERT INTO resent
SELECT retried.line, delivered.file_no, delivered.line,
    retried.bad_code IS NOT DISTINCT FROM delivered.bad_code AND retried.content = delivered.content
FROM digest AS retried
JOIN digest AS delivered ON delivered.feed = retried.feed AND delivered.row_key = retried.row_key
WHERE retried.is_retry AND NOT delivered.is_retry
UNION ALL
SELECT retried.line, delivered.file_no, delivered.line, TRUE
FROM digest AS retried
JOIN digest AS delivered ON delivered.feed = retried.feed AND delivered.content = retried.content
WHERE retried.is_retry AND NOT delivered.is_retry AND retried.row_key IS NULL AND delivered.row_key IS NULL;

DELETE FROM staging.bad_row
WHERE file_no IN (SELECT file_no FROM staging.delivered_file WHERE is_retry)
    AND line IN (SELECT ordinal FROM resent);
