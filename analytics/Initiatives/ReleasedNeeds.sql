-- One row per shown department of $departments × arena in round $round_id, as it was released: participant_count people at
-- the department or below with desired > current (0 where all are where they want to be), lift_levels = the sum of their
-- desired − current, in levels. What of it is marked to work on is not told: focus_levels is 0. A department without a row is
-- hidden.
-- Reads: release, release_cell, released_spider. Shown by: joint initiatives, to those who see protected figures.
SELECT
    CAST(released_spider.department_id AS VARCHAR) AS department_id,
    CAST(released_spider.arena_id AS VARCHAR) AS arena_id,
    CAST(sum(CASE WHEN desired_level > current_level THEN released_spider.people_count ELSE 0 END) AS BIGINT) AS participant_count,
    CAST(sum(greatest(desired_level - current_level, 0) * released_spider.people_count) AS BIGINT) AS lift_levels,
    CAST(0 AS BIGINT) AS focus_levels
FROM released_spider
JOIN release
    ON release.item_kind = 'arena'
    AND release.item_id = released_spider.arena_id
    AND release.round_id = released_spider.round_id
JOIN release_cell
    ON release_cell.item_kind = 'arena'
    AND release_cell.item_id = released_spider.arena_id
    AND release_cell.round_id = released_spider.round_id
    AND release_cell.department_id = released_spider.department_id
    AND release_cell.level IS NOT DISTINCT FROM released_spider.level
WHERE released_spider.round_id = $round_id
    AND released_spider.level IS NULL
    AND released_spider.department_id = ANY($departments)
    AND release_cell.people_count >= $minimum_group
GROUP BY released_spider.department_id, released_spider.arena_id
ORDER BY department_id, arena_id;
