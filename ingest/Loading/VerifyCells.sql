-- One row per touched cell of the newest touched round that differs from a recount of the base tables: must be empty.
-- Reads: touched_department, recounted and its numbers (temp, see RecountedRound.sql), answer_cell, spider_cell.
WITH cell AS (
    SELECT item_kind, item_id, round_id, department_id, level, value, CAST(NULL AS SMALLINT) AS desired_level, FALSE AS focus, people_count
    FROM answer_cell
    UNION ALL
    SELECT 'arena', arena_id, round_id, department_id, level, current_level, desired_level, focus, people_count
    FROM spider_cell
),
counted AS (
    -- A cell of a department that is none has no number, and so differs.
    SELECT
        recounted_item.item_no,
        department_no.number AS department_no,
        level_no.number AS level_no,
        cell.value,
        cell.desired_level,
        cell.focus,
        cell.people_count
    FROM cell
    JOIN recounted_item USING (item_kind, item_id, round_id)
    LEFT JOIN department_no USING (department_id)
    LEFT JOIN level_no ON level_no.level IS NOT DISTINCT FROM cell.level
    WHERE NOT EXISTS (FROM touched_department) OR cell.department_id IN (FROM touched_department)
),
differing AS (
    (SELECT item_no FROM (FROM recounted EXCEPT ALL FROM counted))
    UNION ALL
    (SELECT item_no FROM (FROM counted EXCEPT ALL FROM recounted))
)
SELECT recounted_item.item_kind, recounted_item.item_id
FROM differing
JOIN recounted_item USING (item_no)
LIMIT 1;
