-- Makes quarantine_next: one row per row in quarantine after this load, the table `reject` to be.
-- $generation: the load's, for rows that were not in quarantine before.
CREATE TEMP TABLE quarantine_next AS
WITH retried AS (
    -- Tried again and rejected again, perhaps for another reason.
    SELECT rejected.file_no, rejected.line, quarantined.ordinal
    FROM rejected
    JOIN quarantined ON quarantined.ordinal = rejected.line
    WHERE rejected.is_retry
    UNION ALL
    -- Delivered again as it was, and rejected again: it stays the row it is, whatever the file is called now.
    SELECT rejected.file_no, rejected.line, min(quarantined.ordinal)
    FROM rejected
    JOIN resent ON resent.file_no = rejected.file_no AND resent.line = rejected.line AND resent.same_content
    JOIN quarantined
        ON quarantined.ordinal = resent.ordinal
        AND quarantined.code = rejected.code
        AND quarantined.column_name IS NOT DISTINCT FROM rejected.column_name
        AND quarantined.expected = rejected.expected
    WHERE NOT rejected.is_retry
    GROUP BY rejected.file_no, rejected.line
)
SELECT
    rejected.feed,
    coalesce(quarantined.file, rejected.file) AS file,
    coalesce(quarantined.line, rejected.line) AS line,
    rejected.column_name,
    rejected.code,
    rejected.expected,
    rejected.row_key,
    coalesce(quarantined.cells, rejected.cells) AS cells,
    coalesce(quarantined.generation, CAST($generation AS INTEGER)) AS generation
FROM rejected
LEFT JOIN retried USING (file_no, line)
LEFT JOIN quarantined USING (ordinal);
