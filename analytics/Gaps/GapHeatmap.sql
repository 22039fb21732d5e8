-- One row per department asked for × arena in round $round_id × gap (desired − current, in levels): people_count people at the
-- department or below who have both levels and that gap.
-- Reads: spider_cell, department_closure. Shown by: the heatmap.
SELECT
    CAST(department_closure.ancestor_id AS VARCHAR) AS department_id,
    CAST(spider_cell.arena_id AS VARCHAR) AS arena_id,
    CAST(spider_cell.desired_level - spider_cell.current_level AS INTEGER) AS gap,
    CAST(sum(spider_cell.people_count) AS BIGINT) AS people_count
FROM spider_cell
JOIN department_closure ON department_closure.department_id = spider_cell.department_id
WHERE spider_cell.round_id = $round_id
    AND department_closure.ancestor_id = ANY($departments)
    AND (CAST($level AS VARCHAR) IS NULL OR spider_cell.level = $level)
    AND spider_cell.current_level IS NOT NULL
    AND spider_cell.desired_level IS NOT NULL
GROUP BY department_closure.ancestor_id, spider_cell.arena_id, spider_cell.desired_level - spider_cell.current_level
ORDER BY department_id, arena_id, gap;
