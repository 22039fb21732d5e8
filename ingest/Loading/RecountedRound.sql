-- TEMP TABLE recounted: the newest touched round counted again from the base tables, for VerifyCells.sql. One row per touched
-- item × touched department × level × value × desired level × focus, in people; numbers for names, which are slower to group by.
-- It leaves out the answers that a later conversation overrides, where item_pick.sql takes the last of a person's
-- conversations, so that a slip in one does not hide in both.
CREATE OR REPLACE TEMP TABLE recounted_item AS
SELECT
    touched_item.item_kind,
    touched_item.item_id,
    touched_item.round_id,
    CAST(row_number() OVER () AS INTEGER) AS item_no
FROM touched_item
JOIN round USING (round_id)
QUALIFY dense_rank() OVER (ORDER BY round.opens_on DESC, round.round_id DESC) = 1;

CREATE OR REPLACE TEMP TABLE department_no AS
SELECT department_id, CAST(row_number() OVER () AS INTEGER) AS number
FROM department
WHERE NOT EXISTS (FROM touched_department) OR department_id IN (FROM touched_department);

CREATE OR REPLACE TEMP TABLE level_no AS
SELECT level, CAST(row_number() OVER () AS INTEGER) AS number
FROM (SELECT DISTINCT level FROM person_round);

-- One row per answer that does not count, because a later conversation of the same person has the item too. Two steps,
-- because the first leaves next to nothing, and the second is quick when the engine knows that.
CREATE OR REPLACE TEMP TABLE overriding AS
WITH held AS (
    SELECT conversation_id, leader_id, held_on
    FROM conversation
    WHERE held_on IS NOT NULL AND round_id IN (SELECT round_id FROM recounted_item)
)
SELECT earlier.conversation_id, later.conversation_id AS later_id
FROM held AS earlier
JOIN held AS later
    ON later.leader_id = earlier.leader_id
    AND row(later.held_on, later.conversation_id) > row(earlier.held_on, earlier.conversation_id);

CREATE OR REPLACE TEMP TABLE overridden_answer AS
SELECT 'scaling' AS item_kind, answer.question_id AS item_id, overriding.conversation_id
FROM overriding
JOIN scaling_answer AS answer ON answer.conversation_id = overriding.later_id
UNION
SELECT 'evaluation', answer.question_id, overriding.conversation_id
FROM overriding
JOIN evaluation AS answer ON answer.conversation_id = overriding.later_id
UNION
SELECT 'arena', score.arena_id, overriding.conversation_id
FROM overriding
JOIN spider_score AS score ON score.conversation_id = overriding.later_id
WHERE score.current_level IS NOT NULL OR score.desired_level IS NOT NULL;

-- One row per held conversation of the round: where its answers count.
CREATE OR REPLACE TEMP TABLE recounted_place AS
SELECT conversation.conversation_id, department_no.number AS department_no, level_no.number AS level_no
FROM conversation
JOIN person_round USING (round_id, leader_id)
JOIN department_no ON department_no.department_id = coalesce(conversation.department_id, person_round.department_id)
JOIN level_no ON level_no.level IS NOT DISTINCT FROM person_round.level
WHERE conversation.held_on IS NOT NULL AND conversation.round_id IN (SELECT round_id FROM recounted_item);

CREATE OR REPLACE TEMP TABLE recounted AS
WITH answer AS (
    SELECT 'scaling' AS item_kind, question_id AS item_id, conversation_id, value, CAST(NULL AS SMALLINT) AS desired_level, FALSE AS focus
    FROM scaling_answer
    WHERE question_id IN (SELECT item_id FROM recounted_item WHERE item_kind = 'scaling')
    UNION ALL
    SELECT 'evaluation', question_id, conversation_id, value, CAST(NULL AS SMALLINT), FALSE
    FROM evaluation
    WHERE question_id IN (SELECT item_id FROM recounted_item WHERE item_kind = 'evaluation')
    UNION ALL
    SELECT 'arena', arena_id, conversation_id, current_level, desired_level, focus
    FROM spider_score
    WHERE (current_level IS NOT NULL OR desired_level IS NOT NULL)
        AND arena_id IN (SELECT item_id FROM recounted_item WHERE item_kind = 'arena')
)
SELECT
    recounted_item.item_no,
    recounted_place.department_no,
    recounted_place.level_no,
    answer.value,
    answer.desired_level,
    answer.focus,
    count(*) AS people_count
FROM answer
JOIN recounted_place USING (conversation_id)
JOIN recounted_item USING (item_kind, item_id)
WHERE NOT EXISTS (
    SELECT 1
    FROM overridden_answer
    WHERE overridden_answer.conversation_id = answer.conversation_id
        AND overridden_answer.item_kind = answer.item_kind
        AND overridden_answer.item_id = answer.item_id
)
GROUP BY ALL;
