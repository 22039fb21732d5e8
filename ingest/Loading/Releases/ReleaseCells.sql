-- Writes the releases of due_release as asked_cell selects them: release, release_cell, released_answer, released_spider.
-- $tree_no: of release_tree, the departments of today.
-- Reads: due_release, asked_cell, counted_cell (temp), past_cell.
INSERT INTO release (item_kind, item_id, round_id, released_on, is_kept, release_no, tree_no)
SELECT item_kind, item_id, round_id, $today, FALSE, 1 + coalesce(max(past_cell.release_no), 0), $tree_no
FROM due_release
LEFT JOIN past_cell USING (item_kind, item_id, round_id)
GROUP BY ALL;

INSERT INTO release_cell (item_kind, item_id, round_id, department_id, level, for_leader, people_count)
SELECT asked.item_kind, asked.item_id, asked.round_id, asked.department_id, asked.level, asked.for_leader,
    CAST(sum(counted.people_count) AS INTEGER)
FROM asked_cell AS asked
JOIN counted_cell AS counted
    ON counted.item_kind = asked.item_kind
    AND counted.item_id = asked.item_id
    AND counted.round_id = asked.round_id
    AND counted.department_id IS NOT DISTINCT FROM asked.department_id
    AND counted.level IS NOT DISTINCT FROM asked.level
GROUP BY ALL
ORDER BY ALL;

INSERT INTO released_answer (item_kind, item_id, round_id, department_id, level, value, people_count)
SELECT item_kind, item_id, round_id, department_id, level, value, people_count
FROM counted_cell
WHERE item_kind <> 'arena'
ORDER BY ALL;

INSERT INTO released_spider (arena_id, round_id, department_id, level, current_level, desired_level, focus, people_count)
SELECT item_id, round_id, department_id, level, value, desired_level, focus, people_count
FROM counted_cell
WHERE item_kind = 'arena'
ORDER BY ALL;
