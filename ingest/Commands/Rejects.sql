-- One row per row in quarantine, in the order of files. Its key as it was read, not its cells: they may be personal.
SELECT feed, file, line, coalesce(column_name, '') AS column_name, code, expected, coalesce(row_key, '') AS row_key, generation
FROM reject
ORDER BY feed, file, line, generation;
