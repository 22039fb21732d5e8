-- One row per question of $item_kind × round × group: a department of $groups with everything below it, or a department of
-- $tops itself where no group holds it; people_count people of $level who answered, and value_sum = the sum of their answers.
-- Reads: answer_cell, department_closure. Shown by: what moved, in trends and evaluations.
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
    CAST(answer_cell.item_id AS VARCHAR) AS question_id,
    CAST(answer_cell.round_id AS VARCHAR) AS round_id,
    CAST(placed.group_id AS VARCHAR) AS group_id,
    CAST(sum(answer_cell.people_count) AS BIGINT) AS people_count,
    CAST(sum(answer_cell.value * answer_cell.people_count) AS BIGINT) AS value_sum
FROM answer_cell
JOIN placed ON placed.department_id = answer_cell.department_id
WHERE answer_cell.item_kind = $item_kind
    AND (CAST($level AS VARCHAR) IS NULL OR answer_cell.level = $level)
GROUP BY answer_cell.item_id, answer_cell.round_id, placed.group_id
ORDER BY question_id, round_id, group_id;
