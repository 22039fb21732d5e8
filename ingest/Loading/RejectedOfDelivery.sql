-- One row per row of the delivery that was rejected, at most $limit of them, in the order of files and lines; for a delivery
-- that is not published, so it waits in no generation's quarantine.
-- Reads: rejected (temp, see RejectedBadRows.sql).
SELECT
    feed,
    file,
    line,
    coalesce(column_name, '') AS column_name,
    code,
    expected,
    coalesce(row_key, '') AS row_key,
    CAST(NULL AS INTEGER) AS generation
FROM rejected
WHERE NOT is_retry
ORDER BY feed, file, line
LIMIT $limit;
