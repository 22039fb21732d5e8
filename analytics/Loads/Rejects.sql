-- One row per row in quarantine, at most $limit of them, in the order of files and lines. What the row said is left out, but for its key.
SELECT file, line, column_name, code, expected, coalesce(row_key, '') AS row_key, generation
FROM reject
ORDER BY feed, file, line
LIMIT $limit;
