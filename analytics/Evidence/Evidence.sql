-- One row per department of $departments with somebody eligible in it or below in round $round_id as of $as_of: how many
-- were to have a conversation, were offered one (invited, planned or held), had it held and are complete; and why the rest
-- had none, each in one place: left before the round closed, came after it opened, was offered one, or was not. In people.
-- $level: null = all. Reads participation, leader, round and department_closure.
WITH person AS (
    SELECT
        participation.department_id,
        COALESCE(invited_on <= $as_of OR scheduled_known_on <= $as_of OR held_on <= $as_of, false) AS is_offered,
        COALESCE(held_on <= $as_of, false) AS is_held,
        COALESCE(complete_on <= $as_of, false) AS is_complete,
        COALESCE(employed_to < LEAST(closes_on, $as_of), false) AS has_left,
        COALESCE(employed_from > opens_on, false) AS is_new
    FROM participation
    JOIN leader ON leader.leader_id = participation.leader_id
    JOIN round ON round.round_id = participation.round_id
    WHERE participation.round_id = $round_id
        AND (CAST($level AS VARCHAR) IS NULL OR participation.level = $level)
        AND $as_of BETWEEN from_on AND until_on
)
SELECT
    ancestor_id AS department_id,
    CAST(count(*) AS BIGINT) AS eligible,
    CAST(count(*) FILTER (WHERE is_offered) AS BIGINT) AS offered,
    CAST(count(*) FILTER (WHERE is_held) AS BIGINT) AS held,
    CAST(count(*) FILTER (WHERE is_complete) AS BIGINT) AS complete,
    CAST(count(*) FILTER (WHERE NOT is_held AND has_left) AS BIGINT) AS left_count,
    CAST(count(*) FILTER (WHERE NOT is_held AND NOT has_left AND is_new) AS BIGINT) AS new_count,
    CAST(count(*) FILTER (WHERE NOT is_held AND NOT has_left AND NOT is_new AND is_offered) AS BIGINT) AS only_offered_count,
    CAST(count(*) FILTER (WHERE NOT is_held AND NOT has_left AND NOT is_new AND NOT is_offered) AS BIGINT) AS not_offered_count
FROM person
JOIN department_closure ON department_closure.department_id = person.department_id
WHERE ancestor_id = ANY($departments)
GROUP BY ancestor_id;
