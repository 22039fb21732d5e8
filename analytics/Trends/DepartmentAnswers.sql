-- One row per question of $item_kind × round × department of $departments × value: people_count people at the department or
-- below, of $level, who answered so.
-- Reads: answer_cell, department_closure. Shown by: departments compared, alerts.
SELECT
    CAST(answer_cell.item_id AS VARCHAR) AS question_id,
    CAST(answer_cell.round_id AS VARCHAR) AS round_id,
    CAST(department_closure.ancestor_id AS VARCHAR) AS department_id,
    CAST(answer_cell.value AS INTEGER) AS value,
    CAST(sum(answer_cell.people_count) AS BIGINT) AS people_count
FROM answer_cell
JOIN department_closure ON department_closure.department_id = answer_cell.department_id
WHERE answer_cell.item_kind = $item_kind
    AND answer_cell.round_id = ANY($rounds)
    AND department_closure.ancestor_id = ANY($departments)
    AND (CAST($level AS VARCHAR) IS NULL OR answer_cell.level = $level)
GROUP BY answer_cell.item_id, answer_cell.round_id, department_closure.ancestor_id, answer_cell.value
ORDER BY question_id, round_id, department_id, value;
