-- One row per round × place now, before and after × value × change to the round after, of the item $item_kind, $item_id, in
-- people.
-- Reads: paired_pick (temp).
SELECT round_id, department_id, level, before_department_id, before_level, after_department_id, after_level,
    CAST(value AS INTEGER), CAST(later_value - value AS INTEGER), CAST(sum(people_count) AS INTEGER)
FROM paired_pick
WHERE item_kind = $item_kind AND item_id = $item_id
GROUP BY ALL
ORDER BY ALL;
