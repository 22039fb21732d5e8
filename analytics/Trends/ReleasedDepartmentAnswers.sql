-- One row per question of $item_kind × round of $rounds × department of $departments × value, where the cell of the department
-- and $level (null = all levels) is shown: people_count people in it who answered so when it was released. $to_leader: only
-- what is also safe from one who knows their own answer. A department without rows is hidden.
-- Reads: release, release_cell, released_answer. Shown by: as DepartmentAnswers.sql, to those who see protected figures.
SELECT
    CAST(released_answer.item_id AS VARCHAR) AS question_id,
    CAST(released_answer.round_id AS VARCHAR) AS round_id,
    CAST(released_answer.department_id AS VARCHAR) AS department_id,
    CAST(released_answer.value AS INTEGER) AS value,
    CAST(released_answer.people_count AS BIGINT) AS people_count
FROM released_answer
JOIN release
    ON release.item_kind = released_answer.item_kind
    AND release.item_id = released_answer.item_id
    AND release.round_id = released_answer.round_id
JOIN release_cell
    ON release_cell.item_kind = released_answer.item_kind
    AND release_cell.item_id = released_answer.item_id
    AND release_cell.round_id = released_answer.round_id
    AND release_cell.department_id = released_answer.department_id
    AND release_cell.level IS NOT DISTINCT FROM released_answer.level
WHERE released_answer.item_kind = $item_kind
    AND released_answer.round_id = ANY($rounds)
    AND released_answer.department_id = ANY($departments)
    AND released_answer.level IS NOT DISTINCT FROM CAST($level AS VARCHAR)
    AND (release_cell.for_leader OR NOT $to_leader)
    AND release_cell.people_count >= $minimum_group
ORDER BY question_id, round_id, department_id, value;
