-- TEMP TABLE asked_cell: every shown cell of the releases whose answers may have changed. $everywhere: of all releases.
-- Reads: touched_item (temp), release_cell.
CREATE OR REPLACE TEMP TABLE asked_cell AS
SELECT item_kind, item_id, round_id, department_id, level
FROM release_cell
WHERE $everywhere OR (item_kind, item_id, round_id) IN (SELECT item_kind, item_id, round_id FROM touched_item);
