-- What this load may have changed of the cells. `stored` holds the rows as they were, the current database as they are,
-- delta_x what differs. $derived: person_round was brought up to date.
-- TEMP TABLE touched_item: one row per (item, round). TEMP TABLE touched_department: one row per department where anybody
-- whose picks may have changed has or had a conversation in any round; none = cells may have changed in all of them.

-- A conversation that was moved, held or cancelled takes its answers along, and may hide or show the person's others.
CREATE TEMP TABLE changed_conversation AS
SELECT conversation_id, round_id, leader_id
FROM delta_conversation
WHERE NOT is_new
UNION
SELECT kept.conversation_id, kept.round_id, kept.leader_id
FROM stored.conversation AS kept
JOIN delta_conversation AS delta USING (conversation_id);

-- Who was elsewhere in a round. New people and rounds have no answers yet but those of this load.
CREATE TEMP TABLE moved_person AS
SELECT person_round.round_id, person_round.leader_id
FROM person_round
JOIN stored.person_round AS kept USING (round_id, leader_id)
WHERE $derived AND (person_round.department_id <> kept.department_id OR person_round.level IS DISTINCT FROM kept.level);

-- Another order of rounds pairs other answers.
CREATE TEMP TABLE reordered AS
SELECT round.round_id
FROM round
WHERE EXISTS (
    SELECT 1
    FROM delta_round AS delta
    JOIN stored.round AS kept USING (round_id)
    WHERE delta.opens_on <> kept.opens_on
);

CREATE TEMP TABLE touched_item AS
WITH touched_round AS (
    SELECT round_id FROM changed_conversation
    UNION
    SELECT round_id FROM moved_person
    UNION
    SELECT round_id FROM reordered
),
-- Every item with a cell in such a round, and those that were answered in no held conversation so far.
counted_item AS (
    SELECT item_kind, item_id, round_id FROM answer_cell
    UNION
    SELECT 'arena', arena_id, round_id FROM spider_cell
),
uncounted_item AS (
    SELECT 'scaling' AS item_kind, question_id AS item_id
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
SELECT item_kind, item_id, round_id
FROM counted_item
WHERE round_id IN (FROM touched_round)
UNION
SELECT uncounted_item.item_kind, uncounted_item.item_id, touched_round.round_id
FROM uncounted_item
CROSS JOIN touched_round;

CREATE TEMP TABLE touched_department AS
WITH touched_person AS (
    SELECT leader_id
    FROM conversation
    WHERE conversation_id IN (
        SELECT conversation_id FROM delta_scaling_answer
        UNION ALL
        SELECT conversation_id FROM delta_evaluation
        UNION ALL
        SELECT conversation_id FROM delta_spider_score
    )
    UNION
    SELECT leader_id FROM delta_conversation
    UNION
    SELECT leader_id FROM changed_conversation
    UNION
    SELECT leader_id FROM moved_person
),
-- Of the others everything stands where it stood.
relocated_person AS (
    SELECT leader_id FROM changed_conversation
    UNION
    SELECT leader_id FROM moved_person
)
SELECT coalesce(conversation.department_id, person_round.department_id) AS department_id
FROM conversation
JOIN person_round USING (round_id, leader_id)
WHERE leader_id IN (FROM touched_person)
UNION
SELECT coalesce(kept.department_id, person_round.department_id)
FROM stored.conversation AS kept
JOIN stored.person_round AS person_round USING (round_id, leader_id)
WHERE leader_id IN (FROM relocated_person);

-- Where a round may have got an item or lost it, other rounds are its neighbours' pairs, for everybody.
DELETE FROM touched_department
WHERE EXISTS (FROM reordered) OR EXISTS (
    SELECT item_kind, item_id, round_id
    FROM touched_item
    EXCEPT (
        SELECT item_kind, item_id, round_id
        FROM answer_cell
        WHERE department_id NOT IN (FROM touched_department)
        UNION ALL
        SELECT 'arena', arena_id, round_id
        FROM spider_cell
        WHERE current_level IS NOT NULL AND department_id NOT IN (FROM touched_department)
    )
);
