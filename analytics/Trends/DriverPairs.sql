-- One row per other scaling question × value of it × value of $outcome in round $round_id: people_count people at $tops or
-- below, of $level, who answered both.
-- Reads: scaling_answer, conversation, person_round, department_closure. Shown by: what goes with wellbeing.
WITH talk AS (
    SELECT
        conversation.conversation_id,
        conversation.leader_id,
        conversation.held_on,
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
-- A person's answer is that of the conversation held last, then of the highest id.
ranked AS (
    SELECT
        scaling_answer.question_id,
        talk.leader_id,
        talk.is_within,
        scaling_answer.value,
        row_number() OVER (
            PARTITION BY scaling_answer.question_id, talk.leader_id
            ORDER BY talk.held_on DESC, talk.conversation_id DESC) AS place
    FROM scaling_answer
    JOIN talk ON talk.conversation_id = scaling_answer.conversation_id
),
pick AS (
    SELECT question_id, leader_id, value
    FROM ranked
    WHERE place = 1 AND is_within
)
SELECT
    CAST(driver.question_id AS VARCHAR) AS question_id,
    CAST(driver.value AS INTEGER) AS value,
    CAST(outcome.value AS INTEGER) AS outcome_value,
    CAST(count(*) AS BIGINT) AS people_count
FROM pick AS driver
JOIN pick AS outcome ON outcome.leader_id = driver.leader_id AND outcome.question_id = $outcome
WHERE driver.question_id <> $outcome
GROUP BY driver.question_id, driver.value, outcome.value
ORDER BY question_id, value, outcome_value;
