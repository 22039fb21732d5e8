-- One row per released item × round in which contributions have changed and in no shown cell those of 1 to $minimum_group − 1
-- people: which may be renewed, as far as counting tells. $tree_changed: also all that were released under another tree than
-- $tree_no, for in those nobody can be counted here.
-- Reads: asked_item, contributed (temp: at least everybody in past_contribution), closed_item (temp), past_contribution,
-- release, release_cell, department, department_closure.
WITH reach AS (
    SELECT ancestor_id, department_id FROM department_closure
    UNION ALL
    SELECT NULL, department_id FROM department
),
changed AS (
    SELECT noted.item_kind, noted.item_id, noted.round_id, noted.leader_id,
        noted.department_id, noted.level, noted.value, noted.desired_level, noted.focus
    FROM past_contribution AS noted
    JOIN release USING (item_kind, item_id, round_id, release_no)
    JOIN asked_item USING (item_kind, item_id, round_id)
),
placed AS (
    FROM changed
    UNION ALL
    SELECT item_kind, item_id, round_id, leader_id, now.department_id, now.level, now.value, now.desired_level, now.focus
    FROM contributed AS now
    JOIN (SELECT item_kind, item_id, round_id, leader_id FROM changed) USING (item_kind, item_id, round_id, leader_id)
),
layered AS (
    SELECT * REPLACE (CAST(NULL AS VARCHAR) AS level) FROM placed
    UNION ALL
    FROM placed WHERE level IS NOT NULL
),
-- Before and now: what is there twice is the same.
seen AS (
    SELECT item_kind, item_id, round_id, leader_id, reach.ancestor_id, layered.level, value, desired_level, focus
    FROM layered
    JOIN reach USING (department_id)
    GROUP BY ALL
    HAVING count(*) = 1
),
too_few AS (
    SELECT DISTINCT cell.item_kind, cell.item_id, cell.round_id
    FROM release_cell AS cell
    JOIN seen
        ON seen.item_kind = cell.item_kind
        AND seen.item_id = cell.item_id
        AND seen.round_id = cell.round_id
        AND seen.ancestor_id IS NOT DISTINCT FROM cell.department_id
        AND seen.level IS NOT DISTINCT FROM cell.level
    GROUP BY cell.item_kind, cell.item_id, cell.round_id, cell.department_id, cell.level
    HAVING count(DISTINCT seen.leader_id) < $minimum_group
)
SELECT release.item_kind, release.item_id, release.round_id
FROM release
JOIN closed_item USING (item_kind, item_id, round_id)
WHERE (release.item_kind, release.item_id, release.round_id) IN (SELECT item_kind, item_id, round_id FROM release_cell)
    AND CASE
        WHEN release.tree_no IS NULL THEN FALSE
        WHEN release.tree_no <> $tree_no THEN $tree_changed OR (release.item_kind, release.item_id, release.round_id)
            IN (SELECT item_kind, item_id, round_id FROM changed)
        ELSE (release.item_kind, release.item_id, release.round_id) IN (SELECT item_kind, item_id, round_id FROM changed)
            AND (release.item_kind, release.item_id, release.round_id) NOT IN (FROM too_few)
    END
ORDER BY ALL;
