-- One row per shown department × arena × current level × desired level in round $round_id, at $level (null = all levels),
-- as it was released: people_count people at the department or below who have both levels, focus_count of them with the
-- arena marked to work on. department_id null: all tops together, only with $has_all_tops. $to_leader: only what is also
-- safe from one who knows their own levels. A department without rows is hidden.
-- Reads: release, release_cell, released_spider. Shown by: as Gaps.sql, to those who see protected figures.
SELECT
    CAST(released_spider.department_id AS VARCHAR) AS department_id,
    CAST(released_spider.arena_id AS VARCHAR) AS arena_id,
    CAST(released_spider.current_level AS INTEGER) AS current_level,
    CAST(released_spider.desired_level AS INTEGER) AS desired_level,
    CAST(sum(released_spider.people_count) AS BIGINT) AS people_count,
    CAST(sum(CASE WHEN released_spider.focus THEN released_spider.people_count ELSE 0 END) AS BIGINT) AS focus_count
FROM released_spider
JOIN release
    ON release.item_kind = 'arena'
    AND release.item_id = released_spider.arena_id
    AND release.round_id = released_spider.round_id
JOIN release_cell
    ON release_cell.item_kind = 'arena'
    AND release_cell.item_id = released_spider.arena_id
    AND release_cell.round_id = released_spider.round_id
    AND release_cell.department_id IS NOT DISTINCT FROM released_spider.department_id
    AND release_cell.level IS NOT DISTINCT FROM released_spider.level
WHERE released_spider.round_id = $round_id
    AND released_spider.level IS NOT DISTINCT FROM CAST($level AS VARCHAR)
    AND (released_spider.department_id = ANY($departments) OR ($has_all_tops AND released_spider.department_id IS NULL))
    AND (release_cell.for_leader OR NOT $to_leader)
    AND release_cell.people_count >= $minimum_group
GROUP BY released_spider.department_id, released_spider.arena_id, released_spider.current_level, released_spider.desired_level
ORDER BY department_id, arena_id, current_level, desired_level;
