-- One row per topic talked about in a held conversation of round $round_id: how many conversations, and how many by who
-- chose it (a blank is in none of them), in conversations. Beside it how many conversations were held.
-- A held conversation without topics gives a row with topic_id null. Held: on or before $as_of.
-- In $tops and everything below. Reads conversation, conversation_topic, person_round and department_closure.
WITH held AS (
    SELECT conversation.conversation_id
    FROM conversation
    JOIN person_round ON person_round.round_id = conversation.round_id AND person_round.leader_id = conversation.leader_id
    WHERE conversation.round_id = $round_id
        AND held_on <= $as_of
        AND COALESCE(conversation.department_id, person_round.department_id)
            IN (SELECT department_id FROM department_closure WHERE ancestor_id = ANY($tops))
)
SELECT
    topic_id,
    CAST(count(*) AS BIGINT) AS conversation_count,
    CAST(count(*) FILTER (WHERE chosen_by = 'leader') AS BIGINT) AS leader_count,
    CAST(count(*) FILTER (WHERE chosen_by = 'manager') AS BIGINT) AS manager_count,
    CAST(count(*) FILTER (WHERE chosen_by = 'workplace') AS BIGINT) AS workplace_count,
    CAST((SELECT count(*) FROM held) AS BIGINT) AS held_count
FROM held
LEFT JOIN conversation_topic ON conversation_topic.conversation_id = held.conversation_id
GROUP BY topic_id;
