-- What exists once the delivery is taken in as judged so far: a stored row stays known, whatever becomes of a delivered
-- one of its key. Views, so that each sees the rejections found until it is asked.

-- One row per department.
CREATE TEMP VIEW known_department AS
SELECT department_id
FROM accepted_department
UNION ALL
SELECT department_id
FROM stored.department
WHERE NOT EXISTS (SELECT 1 FROM accepted_department AS accepted WHERE accepted.department_id = department.department_id);

-- One row per round.
CREATE TEMP VIEW known_round AS
SELECT round_id, opens_on
FROM accepted_round
UNION ALL
SELECT round_id, opens_on
FROM stored.round
WHERE NOT EXISTS (SELECT 1 FROM accepted_round AS accepted WHERE accepted.round_id = round.round_id);

-- One row per leader.
CREATE TEMP VIEW known_leader AS
SELECT leader_id
FROM accepted_leader
UNION ALL
SELECT leader_id
FROM stored.leader
WHERE NOT EXISTS (SELECT 1 FROM accepted_leader AS accepted WHERE accepted.leader_id = leader.leader_id);

-- One row per conversation, with its round after the merge.
CREATE TEMP VIEW known_conversation AS
SELECT conversation_id, round_id
FROM accepted_conversation
UNION ALL
SELECT conversation_id, round_id
FROM stored.conversation
WHERE NOT EXISTS (SELECT 1 FROM accepted_conversation AS accepted WHERE accepted.conversation_id = conversation.conversation_id);

-- One row per question, arena or topic and round it is used in. Bounds are inclusive, in the order of rounds;
-- a bound that is no loaded round is compared by its id.
CREATE TEMP VIEW used_item AS
WITH ordered_round AS (
    SELECT round_id, row_number() OVER (ORDER BY opens_on, round_id) AS place
    FROM known_round
)
SELECT item.item_kind, item.item_id, ordered_round.round_id
FROM item
CROSS JOIN ordered_round
LEFT JOIN ordered_round AS first_round ON first_round.round_id = item.from_round
LEFT JOIN ordered_round AS last_round ON last_round.round_id = item.to_round
WHERE CASE
        WHEN item.from_round IS NULL THEN TRUE
        WHEN first_round.round_id IS NULL THEN ordered_round.round_id >= item.from_round
        ELSE ordered_round.place >= first_round.place
    END
    AND CASE
        WHEN item.to_round IS NULL THEN TRUE
        WHEN last_round.round_id IS NULL THEN ordered_round.round_id <= item.to_round
        ELSE ordered_round.place <= last_round.place
    END;
