-- One row per pair of neighbouring rounds of the item $item_kind, $item_id, of those with an answer when they were released or
-- now, of which one is due and something is shown of both.
-- Reads: contributed (temp: everybody, all rounds of the item), due_release (temp), release, release_cell, round.
WITH answered AS (
    SELECT DISTINCT round_id FROM contributed
    UNION
    SELECT round_id FROM release_cell WHERE item_kind = $item_kind AND item_id = $item_id
),
ordered AS (
    SELECT round_id, lag(round_id) OVER (ORDER BY opens_on, round_id) AS earlier_round_id
    FROM answered
    JOIN round USING (round_id)
),
shown AS (
    SELECT round_id, round_id IN (SELECT round_id FROM due_release WHERE item_kind = $item_kind AND item_id = $item_id) AS is_due
    FROM release
    WHERE item_kind = $item_kind
        AND item_id = $item_id
        AND tree_no IS NOT NULL
        AND round_id IN (SELECT round_id FROM release_cell WHERE item_kind = $item_kind AND item_id = $item_id)
)
SELECT ordered.earlier_round_id, ordered.round_id
FROM ordered
JOIN shown ON shown.round_id = ordered.round_id
JOIN shown AS earlier ON earlier.round_id = ordered.earlier_round_id
WHERE shown.is_due OR earlier.is_due
ORDER BY ALL;
