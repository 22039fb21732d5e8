-- One row: how many participants are due for one deadline rule, and how many of them met it, in people.
-- $stage at least $days days before $before; $working: working days, else calendar days.
-- Reads participant (temp, see Participant.sql) and working_day.
WITH rule_date AS (
    SELECT
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
    FROM participant
)
SELECT
    CAST(count(*) AS BIGINT) AS due,
    CAST(count(*) FILTER (
        WHERE stage_on <= before_on
            AND CASE WHEN $working
                THEN before_day.earlier_count - stage_day.earlier_count
                ELSE before_on - stage_on END >= $days
    ) AS BIGINT) AS met
FROM rule_date
LEFT JOIN working_day AS stage_day ON stage_day.day = stage_on
LEFT JOIN working_day AS before_day ON before_day.day = before_on
WHERE before_on IS NOT NULL;
