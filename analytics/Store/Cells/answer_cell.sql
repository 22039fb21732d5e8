-- Recounts answer_cell for touched_item in touched_department (no row: in all): one row per round × own department ×
-- level × question × value, in people.
-- Reads: touched_item, touched_department, item_pick with cell_place and wanted_item (temp, see item_pick.sql).
DELETE FROM answer_cell
WHERE (item_kind, item_id, round_id) IN (SELECT item_kind, item_id, round_id FROM touched_item)
    AND (NOT EXISTS (FROM touched_department) OR department_id IN (FROM touched_department));

WITH counted AS (
    SELECT item_no, place_no, value, CAST(count(*) AS INTEGER) AS people_count
    FROM item_pick
    GROUP BY item_no, place_no, value
)
INSERT INTO answer_cell (item_kind, item_id, round_id, department_id, level, value, people_count)
SELECT
    wanted_item.item_kind,
    wanted_item.item_id,
    ordered_round.round_id,
    cell_place.department_id,
    cell_place.level,
    counted.value,
    counted.people_count
FROM counted
JOIN cell_place USING (place_no)
JOIN ordered_round USING (round_no)
JOIN wanted_item USING (item_no, round_no)
WHERE wanted_item.item_kind <> 'arena'
    AND (wanted_item.item_kind, wanted_item.item_id, ordered_round.round_id)
        IN (SELECT item_kind, item_id, round_id FROM touched_item)
ORDER BY counted.item_no, ordered_round.round_no, counted.place_no;
