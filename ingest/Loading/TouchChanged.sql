-- TEMP TABLE touched_item: one row per (item, round) whose cells this load may have changed. `stored` holds the rows as
-- they were, the current database as they are, delta_x what differs. $derived: person_round was brought up to date.
CREATE TEMP TABLE touched_item AS
WITH
-- A conversation that was moved, held or cancelled takes its answers along, and may hide or show the person's others.
changed_conversation AS (
    SELECT conversation_id, round_id
    FROM delta_conversation
    WHERE NOT is_new
    UNION
    SELECT kept.conversation_id, kept.round_id
    FROM stored.conversation AS kept
    JOIN delta_conversation AS delta USING (conversation_id)
),
-- Every item with a cell, and those that were answered in no held conversation so far.
any_item AS (
    SELECT item_kind, item_id FROM answer_cell
    UNION
    SELECT 'arena', arena_id FROM spider_cell
    UNION
    SELECT 'scaling', question_id
    FROM scaling_answer
    WHERE conversation_id IN (SELECT conversation_id FROM changed_conversation)
    UNION
    SELECT 'evaluation', question_id
    FROM evaluation
    WHERE conversation_id IN (SELECT conversation_id FROM changed_conversation)
    UNION
    SELECT 'arena', arena_id
    FROM spider_score
    WHERE conversation_id IN (SELECT conversation_id FROM changed_conversation)
),
-- Where somebody was in a round. New people and rounds have no answers yet but those of this load.
moved_person AS (
    SELECT DISTINCT person_round.round_id
    FROM person_round
    JOIN stored.person_round AS kept USING (round_id, leader_id)
    WHERE $derived AND (person_round.department_id <> kept.department_id OR person_round.level IS DISTINCT FROM kept.level)
),
-- Another order of rounds pairs other answers.
reordered AS (
    SELECT round.round_id
    FROM round
    WHERE EXISTS (
        SELECT 1
        FROM delta_round AS delta
        JOIN stored.round AS kept USING (round_id)
        WHERE delta.opens_on <> kept.opens_on
    )
),
touched_round AS (
    SELECT round_id FROM changed_conversation
    UNION
    SELECT round_id FROM moved_person
    UNION
    SELECT round_id FROM reordered
)
SELECT 'scaling' AS item_kind, delta.question_id AS item_id, conversation.round_id
FROM delta_scaling_answer AS delta
JOIN conversation USING (conversation_id)
UNION
SELECT 'evaluation', delta.question_id, conversation.round_id
FROM delta_evaluation AS delta
JOIN conversation USING (conversation_id)
UNION
SELECT 'arena', delta.arena_id, conversation.round_id
FROM delta_spider_score AS delta
JOIN conversation USING (conversation_id)
UNION
SELECT any_item.item_kind, any_item.item_id, touched_round.round_id
FROM any_item
CROSS JOIN touched_round;
