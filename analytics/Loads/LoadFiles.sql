-- One row per file of the load that wrote $generation, in the order of the files' names; counts are rows.
-- read = new + changed + unchanged + rejected + repeat.
SELECT
    file,
    feed,
    read_as,
    unknown_columns,
    read_count,
    new_count,
    changed_count,
    unchanged_count,
    rejected_count,
    repeat_count
FROM load_file
WHERE generation = $generation
ORDER BY file, feed;
