-- One row per question of $item_kind × round that the leader $leader_id answered in: of their held conversations with an
-- answer, the one held last, then the highest id.
-- Reads: scaling_answer, evaluation, conversation. Shown by: trends and evaluations, to the leader themselves.
WITH own AS (
    SELECT conversation_id, round_id, held_on
    FROM conversation
    WHERE leader_id = $leader_id
        AND held_on IS NOT NULL
),
answer AS (
    SELECT conversation_id, question_id, value
    FROM scaling_answer
    WHERE $item_kind = 'scaling'
    UNION ALL
    SELECT conversation_id, question_id, value
    FROM evaluation
    WHERE $item_kind = 'evaluation'
)
SELECT
    CAST(answer.question_id AS VARCHAR) AS question_id,
    CAST(own.round_id AS VARCHAR) AS round_id,
    CAST(answer.value AS INTEGER) AS value
FROM own
JOIN answer ON answer.conversation_id = own.conversation_id
QUALIFY row_number() OVER (
    PARTITION BY answer.question_id, own.round_id
    ORDER BY own.held_on DESC, own.conversation_id DESC) = 1
ORDER BY question_id, round_id;
