-- One row per department of $departments × arena (null = none told) with agreements of round $round_id's conversations in
-- it or below: how many, how many are done and how many overdue as of $as_of, in agreements.
-- Reads agreement, conversation, person_round and department_closure.
SELECT
    department_closure.ancestor_id AS department_id,
    arena_id,
    CAST(count(*) AS BIGINT) AS total,
    CAST(count(*) FILTER (WHERE status = 'done' OR done_on <= $as_of) AS BIGINT) AS done,
    CAST(count(*) FILTER (
        WHERE due_on < $as_of
            AND status IS DISTINCT FROM 'done'
            AND status IS DISTINCT FROM 'dropped'
            AND COALESCE(done_on > $as_of, true)
    ) AS BIGINT) AS overdue
FROM agreement
JOIN conversation ON conversation.conversation_id = agreement.conversation_id
JOIN person_round ON person_round.round_id = conversation.round_id AND person_round.leader_id = conversation.leader_id
JOIN department_closure
    ON department_closure.department_id = COALESCE(conversation.department_id, person_round.department_id)
WHERE conversation.round_id = $round_id
    AND department_closure.ancestor_id = ANY($departments)
GROUP BY department_closure.ancestor_id, arena_id;
