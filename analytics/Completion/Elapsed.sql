-- One row per pair of stages that somebody in round $round_id has both dates of as of $as_of: how many people, the median
-- calendar days between (the mean of the middle two), and the days that the slowest tenth took at least (the 90th
-- percentile, interpolated). Pairs are $from_stages and $to_stages, element by element.
-- In $tops and everything below, without $apart and what is below it; $level: null = all.
-- Reads participation and department_closure.
WITH pair AS (
    SELECT unnest($from_stages) AS from_stage, unnest($to_stages) AS to_stage
),
dated AS (
    SELECT
        from_stage,
        to_stage,
        CASE from_stage
            WHEN 'invited' THEN invited_on
            WHEN 'prepared' THEN prepared_on
            WHEN 'held' THEN held_on
            WHEN 'concluded' THEN concluded_on
            WHEN 'approved' THEN approved_on
            WHEN 'closed' THEN closed_on
        END AS from_on,
        CASE to_stage
            WHEN 'prepared' THEN prepared_on
            WHEN 'held' THEN held_on
            WHEN 'concluded' THEN concluded_on
            WHEN 'approved' THEN approved_on
            WHEN 'closed' THEN closed_on
            WHEN 'followed_up' THEN followed_up_on
        END AS to_on
    FROM participation
    CROSS JOIN pair
    WHERE round_id = $round_id
        AND (CAST($level AS VARCHAR) IS NULL OR level = $level)
        AND $as_of BETWEEN participation.from_on AND until_on
        AND department_id IN (SELECT department_id FROM department_closure WHERE ancestor_id = ANY($tops))
        AND department_id NOT IN (SELECT department_id FROM department_closure WHERE ancestor_id = ANY($apart))
)
SELECT
    CAST(from_stage AS VARCHAR) AS from_stage,
    CAST(to_stage AS VARCHAR) AS to_stage,
    CAST(count(*) AS BIGINT) AS people_count,
    CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY to_on - from_on) AS DOUBLE) AS median_days,
    CAST(percentile_cont(0.9) WITHIN GROUP (ORDER BY to_on - from_on) AS DOUBLE) AS slowest_tenth_days
FROM dated
WHERE from_on <= $as_of AND to_on <= $as_of
GROUP BY from_stage, to_stage;
