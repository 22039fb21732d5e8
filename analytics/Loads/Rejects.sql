-- One row per row in quarantine, at most $limit of them, in the order of files and lines. What the row said is left out.
SELECT file, line, column_name, code, expected, generation
FROM reject
ORDER BY feed, file, line
LIMIT $limit;
