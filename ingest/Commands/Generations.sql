-- One row per load that wrote a generation, the newest first, with its rows.
SELECT
    load.generation,
    load.action,
    load.delivery,
    load.loaded_at, -- UTC
    CAST(coalesce(sum(load_file.new_count + load_file.changed_count), 0) AS BIGINT) AS accepted_count,
    CAST(coalesce(sum(load_file.rejected_count), 0) AS BIGINT) AS rejected_count
FROM load
LEFT JOIN load_file ON load_file.generation = load.generation
GROUP BY load.generation, load.action, load.delivery, load.loaded_at
ORDER BY load.generation DESC;
