-- One row per row that the load of $generation was the first to reject, at most $limit of them, in the order of files and
-- lines. What the row said is left out.
SELECT file, line, column_name, code, expected, generation
FROM reject
WHERE generation = $generation
ORDER BY feed, file, line
LIMIT $limit;
