-- One row per own department at $tops or below × arena in round $round_id: participant_count people of it (not those
-- below) with desired > current, lift_levels = the sum of their desired − current, focus_levels = what of it is marked to
-- work on, in levels.
-- Reads: spider_cell, department_closure. Shown by: joint initiatives.
SELECT
    CAST(department_id AS VARCHAR) AS department_id,
    CAST(arena_id AS VARCHAR) AS arena_id,
    CAST(sum(people_count) AS BIGINT) AS participant_count,
    CAST(sum((desired_level - current_level) * people_count) AS BIGINT) AS lift_levels,
    CAST(sum(CASE WHEN focus THEN (desired_level - current_level) * people_count ELSE 0 END) AS BIGINT) AS focus_levels
FROM spider_cell
WHERE round_id = $round_id
    AND department_id IN (SELECT department_id FROM department_closure WHERE ancestor_id = ANY($tops))
    AND desired_level > current_level
GROUP BY department_id, arena_id
ORDER BY department_id, arena_id;
