-- TEMP TABLE item_pick: one row per item × round × person who has the item: the one answer that counts (contract §3).
-- Among the person's held conversations in the round that have the item, the one held last, then the highest id.
-- Department: the conversation's own, else the person's in the round; level: the person's in the round.
-- Covers touched_item, and for pair_cell the nearest rounds with the item on either side of each touched one; of these
-- the picks that count in touched_department, which is in all departments where it has no row.
-- Reads: touched_item, touched_department (temp), round, conversation, person_round, leader, scaling_answer, evaluation,
-- spider_score, and answer_cell and spider_cell as they stand (which rounds have an item). Numbers instead of ids keep ten
-- million picks small.

-- Every round in its order.
CREATE OR REPLACE TEMP TABLE ordered_round AS
SELECT round_id, CAST(row_number() OVER (ORDER BY opens_on, round_id) AS INTEGER) AS round_no
FROM round;

CREATE OR REPLACE TEMP TABLE wanted_item AS
WITH counted AS (
    SELECT DISTINCT item_kind, item_id, round_id FROM answer_cell
    UNION
    SELECT DISTINCT 'arena', arena_id, round_id FROM spider_cell WHERE current_level IS NOT NULL
),
untouched AS (
    SELECT item_kind, item_id, round_no
    FROM (FROM counted EXCEPT SELECT item_kind, item_id, round_id FROM touched_item)
    JOIN ordered_round USING (round_id)
),
touched AS (
    SELECT DISTINCT item_kind, item_id, round_no
    FROM touched_item
    JOIN ordered_round USING (round_id)
),
neighbour AS (
    SELECT
        touched.item_kind,
        touched.item_id,
        max(untouched.round_no) FILTER (WHERE untouched.round_no < touched.round_no) AS before_no,
        min(untouched.round_no) FILTER (WHERE untouched.round_no > touched.round_no) AS after_no
    FROM touched
    JOIN untouched USING (item_kind, item_id)
    GROUP BY touched.item_kind, touched.item_id, touched.round_no
),
wanted AS (
    FROM touched
    UNION SELECT item_kind, item_id, before_no FROM neighbour WHERE before_no IS NOT NULL
    UNION SELECT item_kind, item_id, after_no FROM neighbour WHERE after_no IS NOT NULL
)
SELECT
    CAST(dense_rank() OVER (ORDER BY item_kind, item_id) AS INTEGER) AS item_no,
    item_kind,
    item_id,
    round_no
FROM wanted;

-- One row per person who may have a pick in a touched department, whatever else they have elsewhere.
CREATE OR REPLACE TEMP TABLE wanted_person AS
SELECT leader_id, CAST(row_number() OVER () AS INTEGER) AS person_no
FROM leader
WHERE NOT EXISTS (FROM touched_department)
    OR leader_id IN (SELECT leader_id FROM person_round WHERE department_id IN (FROM touched_department))
    OR leader_id IN (SELECT leader_id FROM conversation WHERE department_id IN (FROM touched_department));

-- One row per held conversation of theirs in a wanted round.
CREATE OR REPLACE TEMP TABLE wanted_conversation AS
SELECT
    conversation.conversation_id,
    conversation.round_id,
    ordered_round.round_no,
    conversation.leader_id,
    wanted_person.person_no,
    conversation.department_id,
    conversation.held_on
FROM conversation
JOIN ordered_round USING (round_id)
JOIN wanted_person USING (leader_id)
WHERE conversation.held_on IS NOT NULL
    AND ordered_round.round_no IN (SELECT round_no FROM wanted_item);

-- One row per person × wanted round with several of them: hardly anybody.
CREATE OR REPLACE TEMP TABLE repeated_person AS
SELECT round_no, person_no
FROM wanted_conversation
GROUP BY round_no, person_no
HAVING count(*) > 1;

CREATE OR REPLACE TEMP TABLE held_conversation AS
SELECT
    wanted_conversation.conversation_id,
    wanted_conversation.round_no,
    wanted_conversation.person_no,
    coalesce(wanted_conversation.department_id, person_round.department_id) AS department_id,
    person_round.level,
    wanted_conversation.held_on,
    repeated_person.person_no IS NOT NULL AS is_repeated
FROM wanted_conversation
JOIN person_round
    ON person_round.round_id = wanted_conversation.round_id AND person_round.leader_id = wanted_conversation.leader_id
LEFT JOIN repeated_person
    ON repeated_person.round_no = wanted_conversation.round_no AND repeated_person.person_no = wanted_conversation.person_no;

-- One row per round × department × level that a held conversation has: where a pick is counted.
CREATE OR REPLACE TEMP TABLE cell_place AS
SELECT
    CAST(row_number() OVER () AS INTEGER) AS place_no,
    round_no,
    department_id,
    level,
    NOT EXISTS (FROM touched_department) OR department_id IN (FROM touched_department) AS is_touched
FROM (SELECT DISTINCT round_no, department_id, level FROM held_conversation);

CREATE OR REPLACE TEMP TABLE held_place AS
SELECT
    held_conversation.conversation_id,
    held_conversation.round_no,
    held_conversation.person_no,
    cell_place.place_no,
    cell_place.is_touched,
    held_conversation.held_on,
    held_conversation.is_repeated
FROM held_conversation
JOIN cell_place
    ON cell_place.round_no = held_conversation.round_no
    AND cell_place.department_id = held_conversation.department_id
    AND cell_place.level IS NOT DISTINCT FROM held_conversation.level;

-- A score without either level is no answer; it cannot hide an earlier one.
-- Whether a kind is wanted at all is asked first: a correction of a few answers then leaves the other tables unread.
CREATE OR REPLACE TEMP VIEW item_answer AS
SELECT 'scaling' AS item_kind, question_id AS item_id, conversation_id, value, CAST(NULL AS SMALLINT) AS desired_level, FALSE AS focus
FROM scaling_answer
WHERE question_id IN (SELECT item_id FROM wanted_item WHERE item_kind = 'scaling')
UNION ALL
SELECT 'evaluation', question_id, conversation_id, value, CAST(NULL AS SMALLINT), FALSE
FROM evaluation
WHERE question_id IN (SELECT item_id FROM wanted_item WHERE item_kind = 'evaluation')
UNION ALL
SELECT 'arena', arena_id, conversation_id, current_level, desired_level, focus
FROM spider_score
WHERE (current_level IS NOT NULL OR desired_level IS NOT NULL)
    AND arena_id IN (SELECT item_id FROM wanted_item WHERE item_kind = 'arena');

-- Nearly everybody has one held conversation a round: nothing to choose, nothing to sort.
CREATE OR REPLACE TEMP TABLE item_pick AS
SELECT
    wanted_item.item_no,
    held_place.round_no,
    held_place.person_no,
    held_place.place_no,
    item_answer.value,
    item_answer.desired_level,
    item_answer.focus
FROM item_answer
JOIN held_place USING (conversation_id)
JOIN wanted_item USING (item_kind, item_id, round_no)
WHERE held_place.is_touched AND NOT held_place.is_repeated;

-- Of the others the last counts, wherever they had it, and then only in a touched department.
INSERT INTO item_pick
SELECT item_no, round_no, person_no, place_no, value, desired_level, focus
FROM (
    SELECT
        wanted_item.item_no,
        held_place.*,
        item_answer.value,
        item_answer.desired_level,
        item_answer.focus
    FROM item_answer
    JOIN held_place USING (conversation_id)
    JOIN wanted_item USING (item_kind, item_id, round_no)
    WHERE held_place.is_repeated
    QUALIFY row_number() OVER (PARTITION BY wanted_item.item_no, held_place.round_no, held_place.person_no
                               ORDER BY held_place.held_on DESC, held_place.conversation_id DESC) = 1
) AS last_pick
WHERE is_touched;
