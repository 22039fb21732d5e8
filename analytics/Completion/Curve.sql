-- One row per round of $rounds × day on which somebody becomes eligible or complete there, or moves away: by how many
-- people both counts change on that day. People who are there from the beginning come on 0001-01-01.
-- In $tops and everything below; $level: null = all. Reads participation and department_closure.
WITH span AS (
    SELECT
        round_id,
        from_on,
        until_on,
        CASE WHEN complete_on <= until_on THEN GREATEST(from_on, complete_on) END AS complete_from_on
    FROM participation
    WHERE round_id = ANY($rounds)
        AND (CAST($level AS VARCHAR) IS NULL OR level = $level)
        AND department_id IN (SELECT department_id FROM department_closure WHERE ancestor_id = ANY($tops))
),
change AS (
    SELECT round_id, from_on AS day, 1 AS eligible, 0 AS complete FROM span
    UNION ALL
    SELECT round_id, complete_from_on, 0, 1 FROM span WHERE complete_from_on IS NOT NULL
    UNION ALL
    SELECT round_id, until_on + 1, -1, CASE WHEN complete_from_on IS NULL THEN 0 ELSE -1 END
    FROM span
    WHERE until_on < DATE '9999-12-31'
)
SELECT
    round_id,
    day,
    CAST(sum(eligible) AS BIGINT) AS eligible_change,
    CAST(sum(complete) AS BIGINT) AS complete_change
FROM change
GROUP BY round_id, day
ORDER BY round_id, day;
