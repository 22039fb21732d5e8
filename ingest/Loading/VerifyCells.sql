-- One row per cell of the newest touched round that differs from a recount of the base tables: must be empty. The
-- recount picks by aggregation, where item_pick.sql numbers the conversations, so that a slip in one does not hide in both.
WITH recounted_round AS (
    SELECT round.round_id
    FROM touched_item
    JOIN round USING (round_id)
    ORDER BY round.opens_on DESC, round.round_id DESC
    LIMIT 1
),
held AS (
    SELECT
        conversation.conversation_id,
        conversation.round_id,
        conversation.leader_id,
        coalesce(conversation.department_id, person_round.department_id) AS department_id,
        person_round.level,
        row(conversation.held_on, conversation.conversation_id) AS recency
    FROM conversation
    JOIN person_round USING (round_id, leader_id)
    WHERE conversation.held_on IS NOT NULL AND conversation.round_id IN (SELECT round_id FROM recounted_round)
),
answer AS (
    SELECT 'scaling' AS item_kind, question_id AS item_id, conversation_id, value, NULL AS desired_level, FALSE AS focus
    FROM scaling_answer
    UNION ALL
    SELECT 'evaluation', question_id, conversation_id, value, NULL, FALSE
    FROM evaluation
    UNION ALL
    SELECT 'arena', arena_id, conversation_id, current_level, desired_level, focus
    FROM spider_score
    WHERE current_level IS NOT NULL OR desired_level IS NOT NULL
),
picked AS (
    SELECT
        answer.item_kind,
        answer.item_id,
        held.round_id,
        max_by(row(held.department_id, held.level, answer.value, answer.desired_level, answer.focus), held.recency) AS cell
    FROM answer
    JOIN held USING (conversation_id)
    GROUP BY answer.item_kind, answer.item_id, held.round_id, held.leader_id
),
recounted AS (
    SELECT item_kind, item_id, round_id, cell, count(*) AS people_count
    FROM picked
    GROUP BY item_kind, item_id, round_id, cell
),
counted AS (
    SELECT item_kind, item_id, round_id, row(department_id, level, value, CAST(NULL AS SMALLINT), FALSE) AS cell, people_count
    FROM answer_cell
    WHERE round_id IN (SELECT round_id FROM recounted_round)
    UNION ALL
    SELECT 'arena', arena_id, round_id, row(department_id, level, current_level, desired_level, focus), people_count
    FROM spider_cell
    WHERE round_id IN (SELECT round_id FROM recounted_round)
)
(SELECT item_kind, item_id FROM (FROM recounted EXCEPT ALL FROM counted))
UNION ALL
(SELECT item_kind, item_id FROM (FROM counted EXCEPT ALL FROM recounted))
LIMIT 1;
