-- TEMP TABLE counted_cell: one row per cell of asked_cell × value × desired level × focus, as the generation counts it
-- now: people in the department and below. Of an arena only people with both levels.
-- Reads: asked_cell (temp), answer_cell, spider_cell, department, department_closure.
CREATE OR REPLACE TEMP TABLE counted_cell AS
WITH reach AS (
    SELECT ancestor_id, department_id FROM department_closure
    UNION ALL
    SELECT NULL, department_id FROM department
),
own AS (
    SELECT item_kind, item_id, round_id, department_id, level, value, CAST(NULL AS SMALLINT) AS desired_level, FALSE AS focus, people_count
    FROM answer_cell
    WHERE (item_kind, item_id, round_id) IN (SELECT item_kind, item_id, round_id FROM asked_cell)
    UNION ALL
    SELECT 'arena', arena_id, round_id, department_id, level, current_level, desired_level, focus, people_count
    FROM spider_cell
    WHERE current_level IS NOT NULL AND desired_level IS NOT NULL
        AND ('arena', arena_id, round_id) IN (SELECT item_kind, item_id, round_id FROM asked_cell)
),
layered AS (
    SELECT * REPLACE (CAST(NULL AS VARCHAR) AS level) FROM own
    UNION ALL
    FROM own WHERE level IS NOT NULL
),
-- First upwards, then the cells: the other way round every cell would meet every place of its round.
spread AS MATERIALIZED (
    SELECT item_kind, item_id, round_id, reach.ancestor_id, level, value, desired_level, focus,
        CAST(sum(people_count) AS INTEGER) AS people_count
    FROM layered
    JOIN reach USING (department_id)
    GROUP BY ALL
)
SELECT asked.item_kind, asked.item_id, asked.round_id, asked.department_id, asked.level,
    spread.value, spread.desired_level, spread.focus, spread.people_count
FROM asked_cell AS asked
JOIN spread
    ON spread.item_kind = asked.item_kind
    AND spread.item_id = asked.item_id
    AND spread.round_id = asked.round_id
    AND spread.ancestor_id IS NOT DISTINCT FROM asked.department_id
    AND spread.level IS NOT DISTINCT FROM asked.level;
