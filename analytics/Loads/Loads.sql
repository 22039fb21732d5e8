-- One row per load that wrote a generation, the newest first; counts are rows of the delivered files.
SELECT
    load.generation,
    load.action,
    load.delivery,
    load.loaded_at,
    load.seconds,
    CAST(coalesce(sum(load_file.read_count), 0) AS BIGINT) AS read_count,
    CAST(coalesce(sum(load_file.new_count + load_file.changed_count), 0) AS BIGINT) AS accepted_count,
    CAST(coalesce(sum(load_file.rejected_count), 0) AS BIGINT) AS rejected_count
FROM load
LEFT JOIN load_file ON load_file.generation = load.generation
GROUP BY load.generation, load.action, load.delivery, load.loaded_at, load.seconds
ORDER BY load.generation DESC;
