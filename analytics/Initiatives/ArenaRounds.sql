-- One row per arena × round in which somebody has a current level.
-- Reads: spider_cell. Shown by: effects of joint initiatives.
SELECT DISTINCT
    CAST(arena_id AS VARCHAR) AS arena_id,
    CAST(round_id AS VARCHAR) AS round_id
FROM spider_cell
WHERE current_level IS NOT NULL
ORDER BY arena_id, round_id;
