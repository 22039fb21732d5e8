-- One row per touched cell of the newest touched round that differs from a recount of the base tables: must be empty. The
-- recount leaves out the answers that a later conversation overrides (overridden_answer), where item_pick.sql numbers the
-- conversations and takes the last, so that a slip in one does not hide in both.
WITH recounted_item AS (
    SELECT touched_item.item_kind, touched_item.item_id, touched_item.round_id
    FROM touched_item
    JOIN round USING (round_id)
    QUALIFY dense_rank() OVER (ORDER BY round.opens_on DESC, round.round_id DESC) = 1
),
held AS (
    SELECT
        conversation.conversation_id,
        coalesce(conversation.department_id, person_round.department_id) AS department_id,
        person_round.level
    FROM conversation
    JOIN person_round USING (round_id, leader_id)
    WHERE conversation.held_on IS NOT NULL AND conversation.round_id IN (SELECT round_id FROM recounted_item)
),
answer AS (
    SELECT 'scaling' AS item_kind, question_id AS item_id, conversation_id, value, CAST(NULL AS SMALLINT) AS desired_level, FALSE AS focus
    FROM scaling_answer
    UNION ALL
    SELECT 'evaluation', question_id, conversation_id, value, CAST(NULL AS SMALLINT), FALSE
    FROM evaluation
    UNION ALL
    SELECT 'arena', arena_id, conversation_id, current_level, desired_level, focus
    FROM spider_score
    WHERE current_level IS NOT NULL OR desired_level IS NOT NULL
),
recounted AS (
    SELECT
        answer.item_kind,
        answer.item_id,
        held.department_id,
        held.level,
        answer.value,
        answer.desired_level,
        answer.focus,
        count(*) AS people_count
    FROM answer
    JOIN held USING (conversation_id)
    JOIN recounted_item USING (item_kind, item_id)
    WHERE NOT EXISTS (
        SELECT 1
        FROM overridden_answer
        WHERE overridden_answer.conversation_id = answer.conversation_id
            AND overridden_answer.item_kind = answer.item_kind
            AND overridden_answer.item_id = answer.item_id
    )
    GROUP BY ALL
),
counted AS (
    SELECT item_kind, item_id, department_id, level, value, CAST(NULL AS SMALLINT) AS desired_level, FALSE AS focus, people_count
    FROM answer_cell
    JOIN recounted_item USING (item_kind, item_id, round_id)
    UNION ALL
    SELECT 'arena', arena_id, department_id, level, current_level, desired_level, focus, people_count
    FROM spider_cell
    JOIN recounted_item ON recounted_item.item_id = spider_cell.arena_id AND recounted_item.round_id = spider_cell.round_id
    WHERE recounted_item.item_kind = 'arena'
)
(SELECT item_kind, item_id FROM (FROM recounted EXCEPT ALL FROM counted))
UNION ALL
(SELECT item_kind, item_id FROM (FROM counted EXCEPT ALL FROM recounted))
LIMIT 1;
