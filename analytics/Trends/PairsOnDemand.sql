-- One row per own department × value in $earlier_round_id × own department × value in $round_id in the answers to $question_id
-- of $item_kind: people_count people who answered in both, both times at $tops or below and of $level. For pairs of rounds
-- that pair_cell does not hold: the department has no answers in between.
-- Reads: scaling_answer, evaluation, conversation, person_round, department_closure. Shown by: trends and evaluations.
WITH talk AS (
    SELECT
        conversation.conversation_id,
        conversation.round_id,
        conversation.leader_id,
        conversation.held_on,
        coalesce(conversation.department_id, person_round.department_id) AS department_id,
        coalesce(conversation.department_id, person_round.department_id)
            IN (SELECT department_id FROM department_closure WHERE ancestor_id = ANY($tops))
            AND (CAST($level AS VARCHAR) IS NULL OR coalesce(person_round.level = $level, FALSE)) AS is_within
    FROM conversation
    JOIN person_round
        ON person_round.round_id = conversation.round_id
        AND person_round.leader_id = conversation.leader_id
    WHERE conversation.held_on IS NOT NULL
        AND conversation.round_id IN ($earlier_round_id, $round_id)
),
-- Only people with a conversation within the scope in both rounds can be a pair: few, where the department is small.
candidate AS (
    SELECT leader_id
    FROM talk
    WHERE is_within
    GROUP BY leader_id
    HAVING count(DISTINCT round_id) = 2
),
answer AS (
    SELECT conversation_id, value
    FROM scaling_answer
    WHERE question_id = $question_id AND $item_kind = 'scaling'
    UNION ALL
    SELECT conversation_id, value
    FROM evaluation
    WHERE question_id = $question_id AND $item_kind = 'evaluation'
),
-- The person's answer in a round is the one of the conversation held last, then of the highest id.
ranked AS (
    SELECT
        talk.round_id,
        talk.leader_id,
        talk.is_within,
        talk.department_id,
        answer.value,
        row_number() OVER (
            PARTITION BY talk.round_id, talk.leader_id
            ORDER BY talk.held_on DESC, talk.conversation_id DESC) AS place
    FROM answer
    JOIN talk ON talk.conversation_id = answer.conversation_id
    WHERE talk.leader_id IN (SELECT leader_id FROM candidate)
),
pick AS (
    SELECT round_id, leader_id, department_id, value
    FROM ranked
    WHERE place = 1 AND is_within
)
SELECT
    CAST(earlier.department_id AS VARCHAR) AS earlier_department_id,
    CAST(later.department_id AS VARCHAR) AS department_id,
    CAST(earlier.value AS INTEGER) AS earlier_value,
    CAST(later.value AS INTEGER) AS value,
    CAST(count(*) AS BIGINT) AS people_count
FROM pick AS later
JOIN pick AS earlier ON earlier.leader_id = later.leader_id
WHERE later.round_id = $round_id
    AND earlier.round_id = $earlier_round_id
GROUP BY earlier.department_id, later.department_id, earlier.value, later.value
ORDER BY earlier_department_id, department_id, earlier_value, value;
