-- One row per cell ever shown of the item $item_kind, $item_id: of a round by itself, or paired with an earlier one (other_…),
-- in force or not.
-- Reads: release, release_cell, past_cell, past_pair_cell.
SELECT department_id, level, for_leader, round_id, release_no, CAST(NULL AS VARCHAR) AS other_round_id, 0 AS other_release_no,
    tree_no, TRUE AS is_in_force
FROM release_cell
JOIN release USING (item_kind, item_id, round_id)
WHERE item_kind = $item_kind AND item_id = $item_id AND tree_no IS NOT NULL
UNION ALL
SELECT department_id, level, for_leader, round_id, release_no, NULL, 0, tree_no, FALSE
FROM past_cell
WHERE item_kind = $item_kind AND item_id = $item_id
UNION ALL
SELECT department_id, level, for_leader, round_id, release_no, earlier_round_id, earlier_release_no, tree_no, FALSE
FROM past_pair_cell
WHERE item_kind = $item_kind AND item_id = $item_id
ORDER BY ALL;
