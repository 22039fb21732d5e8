-- One row per due round of the item $item_kind, $item_id × place × value × desired level × focus, in people.
-- Reads: due_release (temp), answer_cell, spider_cell.
SELECT round_id, department_id, level, CAST(value AS INTEGER), 0, FALSE, people_count
FROM answer_cell
JOIN due_release USING (item_kind, item_id, round_id)
WHERE item_kind = $item_kind AND item_id = $item_id
UNION ALL
SELECT spider_cell.round_id, department_id, level, CAST(current_level AS INTEGER), CAST(desired_level AS INTEGER), focus, people_count
FROM spider_cell
JOIN due_release ON due_release.item_id = spider_cell.arena_id AND due_release.round_id = spider_cell.round_id
WHERE due_release.item_kind = $item_kind AND $item_kind = 'arena' AND spider_cell.arena_id = $item_id
    AND current_level IS NOT NULL AND desired_level IS NOT NULL
ORDER BY ALL;
