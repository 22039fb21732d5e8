-- One row per question of $item_kind × round × value: people_count people at $tops or below, of $level, who answered so;
-- 0 where only others did, so that the rounds of the whole organisation are here too.
-- Reads: answer_cell, department_closure. Shown by: trends and evaluations.
SELECT
    CAST(answer_cell.item_id AS VARCHAR) AS question_id,
    CAST(answer_cell.round_id AS VARCHAR) AS round_id,
    CAST(answer_cell.value AS INTEGER) AS value,
    CAST(sum(
        CASE
            WHEN answer_cell.department_id IN (SELECT department_id FROM department_closure WHERE ancestor_id = ANY($tops))
                AND (CAST($level AS VARCHAR) IS NULL OR answer_cell.level = $level)
                THEN answer_cell.people_count
            ELSE 0
        END) AS BIGINT) AS people_count
FROM answer_cell
WHERE answer_cell.item_kind = $item_kind
GROUP BY answer_cell.item_id, answer_cell.round_id, answer_cell.value
ORDER BY question_id, round_id, value;
