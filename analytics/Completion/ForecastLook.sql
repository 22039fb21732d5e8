-- One row per look × stage reached × whether complete by then: how many people, and how many of them were complete at the
-- end, in people. A look is a round ($rounds) on a day ($days) with an end ($ends), element by element; it is known by its
-- number, from 1. $stages: the concept's, in order; furthest is the stage's number (0 = none).
-- In $tops and everything below; $level: null = all. Reads participation and department_closure.
WITH look AS (
    SELECT
        unnest($numbers) AS number,
        unnest($rounds) AS round_id,
        unnest($days) AS day,
        unnest($ends) AS end_on
),
by_then AS (
    SELECT
        number,
        leader_id,
        end_on,
        participation.round_id,
        COALESCE(complete_on <= day, false) AS is_complete,
        COALESCE(GREATEST(
            CASE WHEN invited_on <= day THEN array_position($stages, 'invited') END,
            CASE WHEN scheduled_known_on <= day THEN array_position($stages, 'scheduled') END,
            CASE WHEN prepared_on <= day THEN array_position($stages, 'prepared') END,
            CASE WHEN held_on <= day THEN array_position($stages, 'held') END,
            CASE WHEN concluded_on <= day THEN array_position($stages, 'concluded') END,
            CASE WHEN approved_on <= day THEN array_position($stages, 'approved') END,
            CASE WHEN closed_on <= day THEN array_position($stages, 'closed') END,
            CASE WHEN followed_up_on <= day THEN array_position($stages, 'followed_up') END), 0) AS furthest
    FROM look
    JOIN participation ON participation.round_id = look.round_id AND day BETWEEN from_on AND until_on
    WHERE (CAST($level AS VARCHAR) IS NULL OR level = $level)
        AND department_id IN (SELECT department_id FROM department_closure WHERE ancestor_id = ANY($tops))
)
SELECT
    CAST(number AS INTEGER) AS number,
    CAST(furthest AS INTEGER) AS furthest,
    is_complete,
    CAST(count(*) AS BIGINT) AS people_count,
    CAST(count(*) FILTER (WHERE at_end.complete_on <= by_then.end_on) AS BIGINT) AS complete_at_end_count
FROM by_then
JOIN participation AS at_end
    ON at_end.round_id = by_then.round_id AND at_end.leader_id = by_then.leader_id
    AND by_then.end_on BETWEEN at_end.from_on AND at_end.until_on
GROUP BY number, furthest, is_complete;
