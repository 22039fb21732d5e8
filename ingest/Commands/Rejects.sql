-- One row per row in quarantine, in the order of files. Neither its key nor its cells: they may be personal.
SELECT feed, file, line, coalesce(column_name, '') AS column_name, code, expected, generation
FROM reject
ORDER BY feed, file, line, generation;
