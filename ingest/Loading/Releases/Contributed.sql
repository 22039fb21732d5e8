-- TEMP TABLE contributed: one row per item × round of asked_item × person ($everybody, else those of asked_person) with a
-- value: what they add to its cells in the current database. As item_pick.sql picks it, by name and not for millions.
-- Reads: asked_item, asked_person (temp), leader, conversation, person_round, scaling_answer, evaluation, spider_score.
CREATE OR REPLACE TEMP TABLE contributed AS
WITH person AS (
    SELECT leader_id
    FROM leader
    WHERE $everybody OR leader_id IN (SELECT leader_id FROM asked_person)
),
-- By itself first: of few people it is little to join with.
held AS MATERIALIZED (
    SELECT conversation_id, round_id, leader_id, held_on, department_id
    FROM conversation
    WHERE held_on IS NOT NULL
        AND round_id IN (SELECT round_id FROM asked_item)
        AND leader_id IN (FROM person)
),
talk AS (
    SELECT
        held.conversation_id,
        held.round_id,
        held.leader_id,
        held.held_on,
        coalesce(held.department_id, person_round.department_id) AS department_id,
        person_round.level,
        count(*) OVER (PARTITION BY held.round_id, held.leader_id) > 1 AS is_repeated
    FROM held
    JOIN person_round USING (round_id, leader_id)
),
answer AS (
    SELECT 'scaling' AS item_kind, question_id AS item_id, conversation_id, value, CAST(NULL AS SMALLINT) AS desired_level, FALSE AS focus
    FROM scaling_answer
    WHERE question_id IN (SELECT item_id FROM asked_item WHERE item_kind = 'scaling')
    UNION ALL
    SELECT 'evaluation', question_id, conversation_id, value, CAST(NULL AS SMALLINT), FALSE
    FROM evaluation
    WHERE question_id IN (SELECT item_id FROM asked_item WHERE item_kind = 'evaluation')
    UNION ALL
    SELECT 'arena', arena_id, conversation_id, current_level, desired_level, focus
    FROM spider_score
    WHERE (current_level IS NOT NULL OR desired_level IS NOT NULL)
        AND arena_id IN (SELECT item_id FROM asked_item WHERE item_kind = 'arena')
),
given AS (
    SELECT answer.*, talk.* EXCLUDE (conversation_id)
    FROM answer
    JOIN talk USING (conversation_id)
    WHERE (answer.item_kind, answer.item_id, talk.round_id) IN (SELECT item_kind, item_id, round_id FROM asked_item)
),
picked AS (
    FROM given
    WHERE NOT is_repeated
    UNION ALL
    FROM given
    WHERE is_repeated
    QUALIFY row_number() OVER (
        PARTITION BY item_kind, item_id, round_id, leader_id ORDER BY held_on DESC, conversation_id DESC) = 1
)
SELECT item_kind, item_id, round_id, leader_id, department_id, level, value, desired_level, focus
FROM picked
WHERE value IS NOT NULL AND (item_kind <> 'arena' OR desired_level IS NOT NULL);
