-- One row per evaluation question × wait × value in round $round_id: people_count people at $tops or below, of $level, whose
-- evaluated conversation was held wait_days calendar days after the invitation.
-- Reads: evaluation, conversation, person_round, department_closure. Shown by: evaluations beside completion.
WITH talk AS (
    SELECT
        conversation.conversation_id,
        conversation.leader_id,
        conversation.held_on,
        conversation.invited_on,
        coalesce(conversation.department_id, person_round.department_id)
            IN (SELECT department_id FROM department_closure WHERE ancestor_id = ANY($tops))
            AND (CAST($level AS VARCHAR) IS NULL OR coalesce(person_round.level = $level, FALSE)) AS is_within
    FROM conversation
    JOIN person_round
        ON person_round.round_id = conversation.round_id
        AND person_round.leader_id = conversation.leader_id
    WHERE conversation.held_on IS NOT NULL
        AND conversation.round_id = $round_id
),
-- A person's evaluation is that of the conversation held last, then of the highest id.
ranked AS (
    SELECT
        evaluation.question_id,
        evaluation.value,
        talk.held_on - talk.invited_on AS wait_days,
        talk.is_within,
        row_number() OVER (
            PARTITION BY evaluation.question_id, talk.leader_id
            ORDER BY talk.held_on DESC, talk.conversation_id DESC) AS place
    FROM evaluation
    JOIN talk ON talk.conversation_id = evaluation.conversation_id
)
SELECT
    CAST(question_id AS VARCHAR) AS question_id,
    CAST(wait_days AS INTEGER) AS wait_days,
    CAST(value AS INTEGER) AS value,
    CAST(count(*) AS BIGINT) AS people_count
FROM ranked
WHERE place = 1
    AND is_within
    AND wait_days >= 0
GROUP BY question_id, wait_days, value
ORDER BY question_id, wait_days, value;
