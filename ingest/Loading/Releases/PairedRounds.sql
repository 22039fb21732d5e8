-- One row per round with an answer to the item $item_kind, $item_id, in the order of rounds.
-- Reads: paired_round, due_release (temp), release.
SELECT
    paired_round.round_id,
    release.item_id IS NOT NULL AS is_released,
    due_release.item_id IS NOT NULL AS is_due
FROM paired_round
LEFT JOIN release USING (item_kind, item_id, round_id)
LEFT JOIN due_release USING (item_kind, item_id, round_id)
WHERE item_kind = $item_kind AND item_id = $item_id
ORDER BY paired_round.round_no;
