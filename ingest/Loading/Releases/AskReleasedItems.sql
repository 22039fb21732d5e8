-- TEMP TABLE asked_item: one row per touched item × round of which something is shown, so that contributions to it matter.
-- Reads: touched_item (temp), release, release_cell.
CREATE OR REPLACE TEMP TABLE asked_item AS
SELECT item_kind, item_id, round_id
FROM release
WHERE release_no IS NOT NULL
    AND (item_kind, item_id, round_id) IN (SELECT item_kind, item_id, round_id FROM touched_item)
    AND (item_kind, item_id, round_id) IN (SELECT item_kind, item_id, round_id FROM release_cell);
