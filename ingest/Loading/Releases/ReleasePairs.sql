-- Writes released_pair for the cells of asked_pair: people who were in the cell in both rounds.
-- Reads: asked_pair, paired_pick (temp), department, department_closure.
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
INSERT INTO released_pair (item_kind, item_id, earlier_round_id, round_id, department_id, level, earlier_value, value, people_count)
SELECT
    asked.item_kind,
    asked.item_id,
    asked.earlier_round_id,
    asked.round_id,
    asked.department_id,
    asked.level,
    stayed.earlier_value,
    stayed.value,
    CAST(sum(stayed.people_count) AS INTEGER)
FROM asked_pair AS asked
JOIN stayed
    ON stayed.item_kind = asked.item_kind
    AND stayed.item_id = asked.item_id
    AND stayed.round_id = asked.round_id
    AND stayed.ancestor_id IS NOT DISTINCT FROM asked.department_id
WHERE asked.level IS NULL OR (stayed.level = asked.level AND stayed.before_level = asked.level)
GROUP BY ALL
ORDER BY ALL;
