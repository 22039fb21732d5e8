-- One row per file and warning of the load that wrote $generation; row_count is rows that were warned about, not rejected.
SELECT file, code, row_count
FROM load_finding
WHERE generation = $generation AND NOT rejects
ORDER BY file, code;
