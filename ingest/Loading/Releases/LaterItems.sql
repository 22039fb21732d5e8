-- TEMP TABLE paired_item: the due items of which each round has one release, under today's departments, counted from what is
-- there now, and no pair that is none any more. The rows: the other due items, of which only the histories tell.
-- Reads: due_release (temp), release, release_cell, released_pair, past_cell, past_contribution, round.
CREATE OR REPLACE TEMP TABLE later_item AS
WITH ordered AS (
    SELECT item_kind, item_id, round_id, lag(round_id) OVER (PARTITION BY item_kind, item_id ORDER BY opens_on, round_id) AS earlier_round_id
    FROM (SELECT DISTINCT item_kind, item_id, round_id FROM release_cell)
    JOIN round USING (round_id)
)
SELECT item_kind, item_id FROM past_contribution
UNION
SELECT item_kind, item_id FROM past_cell
UNION
SELECT item_kind, item_id FROM release JOIN release_cell USING (item_kind, item_id, round_id) WHERE tree_no IS DISTINCT FROM $tree_no
UNION
SELECT item_kind, item_id FROM (SELECT item_kind, item_id, earlier_round_id, round_id FROM released_pair EXCEPT SELECT item_kind, item_id, earlier_round_id, round_id FROM ordered);

CREATE OR REPLACE TEMP TABLE paired_item AS
SELECT DISTINCT item_kind, item_id FROM due_release
EXCEPT
FROM later_item;

SELECT item_kind, item_id
FROM (SELECT DISTINCT item_kind, item_id FROM due_release)
JOIN later_item USING (item_kind, item_id)
ORDER BY ALL;
