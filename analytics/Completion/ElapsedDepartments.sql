-- One row per department of $departments × pair of stages that somebody in it or below has both dates of in round
-- $round_id as of $as_of: how many people, their median calendar days between, and the 90th percentile (interpolated).
-- Pairs are $from_stages and $to_stages, element by element. $level: null = all.
-- Reads participation and department_closure.
WITH pair AS (
    SELECT unnest($from_stages) AS from_stage, unnest($to_stages) AS to_stage
),
dated AS (
    SELECT
        department_id,
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
)
SELECT
    ancestor_id AS department_id,
    CAST(from_stage AS VARCHAR) AS from_stage,
    CAST(to_stage AS VARCHAR) AS to_stage,
    CAST(count(*) AS BIGINT) AS people_count,
    CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY to_on - from_on) AS DOUBLE) AS median_days,
    CAST(percentile_cont(0.9) WITHIN GROUP (ORDER BY to_on - from_on) AS DOUBLE) AS slowest_tenth_days
FROM dated
JOIN department_closure ON department_closure.department_id = dated.department_id
WHERE from_on <= $as_of AND to_on <= $as_of
    AND ancestor_id = ANY($departments)
GROUP BY ancestor_id, from_stage, to_stage;
