-- Writes released_pair for the cells of asked_pair: people who were in the cell in both rounds. Notes in past_pair_cell which
-- releases they were counted from. $tree_no: of release_tree, the departments of today.
-- Reads: asked_pair, paired_pick (temp), release, department, department_closure.
INSERT INTO past_pair_cell (
    item_kind, item_id, earlier_round_id, earlier_release_no, round_id, release_no, tree_no, department_id, level, for_leader)
SELECT
    asked.item_kind,
    asked.item_id,
    asked.earlier_round_id,
    earlier.release_no,
    asked.round_id,
    later.release_no,
    $tree_no,
    asked.department_id,
    asked.level,
    asked.for_leader
FROM asked_pair AS asked
JOIN release AS earlier
    ON earlier.item_kind = asked.item_kind
    AND earlier.item_id = asked.item_id
    AND earlier.round_id = asked.earlier_round_id
JOIN release AS later
    ON later.item_kind = asked.item_kind
    AND later.item_id = asked.item_id
    AND later.round_id = asked.round_id
ORDER BY ALL;

WITH reach AS (
    SELECT ancestor_id, department_id FROM department_closure
    UNION ALL
    SELECT NULL, department_id FROM department
),
stayed AS MATERIALIZED (
    SELECT item_kind, item_id, round_id, reach.ancestor_id, level, before_level, earlier_value, value, sum(people_count) AS people_count
    FROM paired_pick
    JOIN reach ON reach.department_id = paired_pick.department_id
    JOIN reach AS before_reach
        ON before_reach.department_id = paired_pick.before_department_id
        AND before_reach.ancestor_id IS NOT DISTINCT FROM reach.ancestor_id
    WHERE (item_kind, item_id, round_id) IN (SELECT item_kind, item_id, round_id FROM asked_pair)
    GROUP BY ALL
)
INSERT INTO released_pair (item_kind, item_id, earlier_round_id, round_id, department_id, level, earlier_value, value, people_count, for_leader)
SELECT
    asked.item_kind,
    asked.item_id,
    asked.earlier_round_id,
    asked.round_id,
    asked.department_id,
    asked.level,
    stayed.earlier_value,
    stayed.value,
    CAST(sum(stayed.people_count) AS INTEGER),
    asked.for_leader
FROM asked_pair AS asked
JOIN stayed
    ON stayed.item_kind = asked.item_kind
    AND stayed.item_id = asked.item_id
    AND stayed.round_id = asked.round_id
    AND stayed.ancestor_id IS NOT DISTINCT FROM asked.department_id
WHERE asked.level IS NULL OR (stayed.level = asked.level AND stayed.before_level = asked.level)
GROUP BY ALL
ORDER BY ALL;
