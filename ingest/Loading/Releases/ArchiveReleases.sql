-- Makes way for the renewals of renewed_release: what was shown is noted, the figures go, those paired with other rounds too.
-- Reads: renewed_release (temp), release, release_cell.
INSERT INTO past_cell (item_kind, item_id, round_id, release_no, tree_no, department_id, level, for_leader)
SELECT item_kind, item_id, round_id, release.release_no, release.tree_no, cell.department_id, cell.level, cell.for_leader
FROM release_cell AS cell
JOIN release USING (item_kind, item_id, round_id)
JOIN renewed_release USING (item_kind, item_id, round_id)
ORDER BY ALL;

DELETE FROM release WHERE (item_kind, item_id, round_id) IN (FROM renewed_release);
DELETE FROM release_cell WHERE (item_kind, item_id, round_id) IN (FROM renewed_release);
DELETE FROM released_answer WHERE (item_kind, item_id, round_id) IN (FROM renewed_release);
DELETE FROM released_spider WHERE ('arena', arena_id, round_id) IN (FROM renewed_release);
DELETE FROM released_pair
WHERE (item_kind, item_id, round_id) IN (FROM renewed_release)
    OR (item_kind, item_id, earlier_round_id) IN (FROM renewed_release);

INSERT INTO due_release FROM renewed_release;
