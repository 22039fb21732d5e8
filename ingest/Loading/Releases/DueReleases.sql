-- TEMP TABLE due_release: one row per (item, round) that this load releases. What was released without a single shown
-- cell has told nobody anything: when it is touched it is released as if for the first time.
-- Reads: closed_item, touched_item (temp), release, release_cell.
DELETE FROM release
WHERE (item_kind, item_id, round_id) IN (SELECT item_kind, item_id, round_id FROM touched_item)
    AND (item_kind, item_id, round_id) NOT IN (SELECT item_kind, item_id, round_id FROM release_cell);

CREATE OR REPLACE TEMP TABLE due_release AS
FROM closed_item
EXCEPT
SELECT item_kind, item_id, round_id FROM release;
