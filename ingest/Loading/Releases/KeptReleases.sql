-- Marks each release of asked_cell whose figures would be others today: what was released stands.
-- Reads: asked_cell, counted_cell (temp), released_answer, released_spider.
WITH released AS (
    SELECT item_kind, item_id, round_id, department_id, level, value, CAST(NULL AS SMALLINT) AS desired_level, FALSE AS focus, people_count
    FROM released_answer
    UNION ALL
    SELECT 'arena', arena_id, round_id, department_id, level, current_level, desired_level, focus, people_count
    FROM released_spider
),
asked AS (
    SELECT DISTINCT item_kind, item_id, round_id FROM asked_cell
),
compared AS (
    FROM released WHERE (item_kind, item_id, round_id) IN (FROM asked)
),
differing AS (
    SELECT item_kind, item_id, round_id FROM (FROM compared EXCEPT FROM counted_cell)
    UNION
    SELECT item_kind, item_id, round_id FROM (FROM counted_cell EXCEPT FROM compared)
)
UPDATE release
SET is_kept = (item_kind, item_id, round_id) IN (FROM differing)
WHERE (item_kind, item_id, round_id) IN (FROM asked);
