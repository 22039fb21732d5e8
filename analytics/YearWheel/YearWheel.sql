-- One row per kind of event × week (its Monday) between $from_on and $to_on with any: planned (conversations planned for
-- that week), follow_up (held conversations whose follow-up falls due, $follow_up_months later, and has not been held) and
-- agreement (agreements falling due, neither done nor dropped; none unless $with_agreements). In events, of all rounds.
-- In $tops and everything below; $level: null = all. Reads conversation, agreement, person_round and department_closure.
WITH here AS (
    SELECT conversation_id, scheduled_on, held_on, followed_up_on
    FROM conversation
    JOIN person_round ON person_round.round_id = conversation.round_id AND person_round.leader_id = conversation.leader_id
    WHERE (CAST($level AS VARCHAR) IS NULL OR level = $level)
        AND COALESCE(conversation.department_id, person_round.department_id)
            IN (SELECT department_id FROM department_closure WHERE ancestor_id = ANY($tops))
),
event AS (
    SELECT 'planned' AS kind, scheduled_on AS day FROM here
    UNION ALL
    SELECT 'follow_up', CAST(held_on + INTERVAL '1 month' * CAST($follow_up_months AS INTEGER) AS DATE)
    FROM here
    WHERE followed_up_on IS NULL
    UNION ALL
    SELECT 'agreement', due_on
    FROM agreement
    JOIN here ON here.conversation_id = agreement.conversation_id
    WHERE $with_agreements AND done_on IS NULL AND COALESCE(status NOT IN ('done', 'dropped'), true)
)
SELECT
    kind,
    CAST(date_trunc('week', day) AS DATE) AS week_on,
    CAST(count(*) AS BIGINT) AS event_count
FROM event
WHERE day BETWEEN $from_on AND $to_on
GROUP BY kind, week_on
ORDER BY week_on, kind;
