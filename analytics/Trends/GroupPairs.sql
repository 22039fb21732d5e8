-- One row per question of $item_kind × round × nearest earlier round with the question in the organisation × group then ×
-- group now: groups as in GroupAnswers.sql; people_count people of $level in both rounds who answered in both, and the sums
-- of their answers then and now.
-- Reads: pair_cell, department_closure. Shown by: what moved, in trends and evaluations.
WITH placed AS (
    SELECT department_id, ancestor_id AS group_id
    FROM department_closure
    WHERE ancestor_id = ANY($groups)
    UNION ALL
    SELECT department_id, department_id
    FROM department_closure
    WHERE depth = 0 AND department_id = ANY($tops) AND NOT department_id = ANY($groups)
)
SELECT
    CAST(pair_cell.item_id AS VARCHAR) AS question_id,
    CAST(pair_cell.round_id AS VARCHAR) AS round_id,
    CAST(placed_earlier.group_id AS VARCHAR) AS earlier_group_id,
    CAST(placed.group_id AS VARCHAR) AS group_id,
    CAST(sum(pair_cell.people_count) AS BIGINT) AS people_count,
    CAST(sum(pair_cell.earlier_value * pair_cell.people_count) AS BIGINT) AS earlier_value_sum,
    CAST(sum(pair_cell.value * pair_cell.people_count) AS BIGINT) AS value_sum
FROM pair_cell
JOIN placed AS placed_earlier ON placed_earlier.department_id = pair_cell.earlier_department_id
JOIN placed ON placed.department_id = pair_cell.department_id
WHERE pair_cell.item_kind = $item_kind
    AND (CAST($level AS VARCHAR) IS NULL OR (pair_cell.earlier_level = $level AND pair_cell.level = $level))
GROUP BY pair_cell.item_id, pair_cell.round_id, placed_earlier.group_id, placed.group_id
ORDER BY question_id, round_id, earlier_group_id, group_id;
