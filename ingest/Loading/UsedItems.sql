-- TEMP TABLE used_item: one row per question, arena or topic and round it is used in. Bounds are inclusive, in the order of rounds;
-- a bound that is no loaded round is compared by its id.
CREATE TEMP TABLE used_item AS
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

-- TEMP TABLE unused_item: one row per item_kind and round that does not use every item of it, with their bits.
CREATE TEMP TABLE unused_item AS
SELECT item.item_kind, known_round.round_id, bit_or(item.bit) AS bits
FROM item
CROSS JOIN known_round
WHERE NOT EXISTS (
    SELECT 1
    FROM used_item
    WHERE used_item.item_kind = item.item_kind AND used_item.item_id = item.item_id AND used_item.round_id = known_round.round_id
)
GROUP BY item.item_kind, known_round.round_id;
