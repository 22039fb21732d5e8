-- One row per round of $rounds × department of $departments with somebody in it or below who is due for one deadline rule
-- as of $as_of: how many are due, and how many of them met it, in people.
-- $stage at least $days days before $before; $working: working days, else calendar days. $level: null = all.
-- Reads participation, department_closure and working_day.
WITH dated AS (
    SELECT
        round_id,
        department_id,
        CASE WHEN invited_on <= $as_of THEN invited_on END AS invited_on,
        CASE WHEN scheduled_known_on <= $as_of THEN scheduled_on END AS scheduled_on,
        CASE WHEN prepared_on <= $as_of THEN prepared_on END AS prepared_on,
        CASE WHEN held_on <= $as_of THEN held_on END AS held_on,
        CASE WHEN concluded_on <= $as_of THEN concluded_on END AS concluded_on,
        CASE WHEN approved_on <= $as_of THEN approved_on END AS approved_on,
        CASE WHEN closed_on <= $as_of THEN closed_on END AS closed_on,
        CASE WHEN followed_up_on <= $as_of THEN followed_up_on END AS followed_up_on
    FROM participation
    WHERE round_id = ANY($rounds)
        AND (CAST($level AS VARCHAR) IS NULL OR level = $level)
        AND $as_of BETWEEN from_on AND until_on
),
rule_date AS (
    SELECT
        round_id,
        department_id,
        CASE $stage
            WHEN 'invited' THEN invited_on
            WHEN 'scheduled' THEN scheduled_on
            WHEN 'prepared' THEN prepared_on
            WHEN 'held' THEN held_on
            WHEN 'concluded' THEN concluded_on
            WHEN 'approved' THEN approved_on
            WHEN 'closed' THEN closed_on
            WHEN 'followed_up' THEN followed_up_on
        END AS stage_on,
        CASE $before
            WHEN 'invited' THEN invited_on
            WHEN 'scheduled' THEN scheduled_on
            WHEN 'prepared' THEN prepared_on
            WHEN 'held' THEN held_on
            WHEN 'concluded' THEN concluded_on
            WHEN 'approved' THEN approved_on
            WHEN 'closed' THEN closed_on
            WHEN 'followed_up' THEN followed_up_on
        END AS before_on
    FROM dated
)
SELECT
    round_id,
    department_closure.ancestor_id AS department_id,
    CAST(count(*) AS BIGINT) AS due,
    CAST(count(*) FILTER (
        WHERE stage_on <= before_on
            AND CASE WHEN $working
                THEN before_day.earlier_count - stage_day.earlier_count
                ELSE before_on - stage_on END >= $days
    ) AS BIGINT) AS met
FROM rule_date
JOIN department_closure ON department_closure.department_id = rule_date.department_id
LEFT JOIN working_day AS stage_day ON $working AND stage_day.day = stage_on
LEFT JOIN working_day AS before_day ON $working AND before_day.day = before_on
WHERE before_on IS NOT NULL
    AND department_closure.ancestor_id = ANY($departments)
GROUP BY round_id, department_closure.ancestor_id;
