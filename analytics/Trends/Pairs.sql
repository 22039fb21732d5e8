-- One row per question of $item_kind × round × nearest earlier round with the question in the organisation × value then and
-- now: people_count people who answered in both, both times at $tops or below and of $level.
-- Reads: pair_cell, department_closure. Shown by: trends and evaluations.
WITH reach AS (
    SELECT DISTINCT department_id
    FROM department_closure
    WHERE ancestor_id = ANY($tops)
)
SELECT
    CAST(pair_cell.item_id AS VARCHAR) AS question_id,
    CAST(pair_cell.earlier_round_id AS VARCHAR) AS earlier_round_id,
    CAST(pair_cell.round_id AS VARCHAR) AS round_id,
    CAST(pair_cell.earlier_value AS INTEGER) AS earlier_value,
    CAST(pair_cell.value AS INTEGER) AS value,
    CAST(sum(pair_cell.people_count) AS BIGINT) AS people_count
FROM pair_cell
JOIN reach AS earlier_reach ON earlier_reach.department_id = pair_cell.earlier_department_id
JOIN reach ON reach.department_id = pair_cell.department_id
WHERE pair_cell.item_kind = $item_kind
    AND (CAST($level AS VARCHAR) IS NULL OR (pair_cell.earlier_level = $level AND pair_cell.level = $level))
GROUP BY pair_cell.item_id, pair_cell.earlier_round_id, pair_cell.round_id, pair_cell.earlier_value, pair_cell.value
ORDER BY question_id, round_id, earlier_value, value;
