-- One row per question of $item_kind × pair of $rounds × value then and now, where the cells of $department (null = all tops
-- together) and $level (null = all levels) are shown in both: people_count people who answered in both, as it was released.
-- $to_leader: only what is also safe from one who knows their own answers. A pair of rounds without rows is hidden.
-- Reads: release, release_cell, released_pair. Shown by: as Pairs.sql, to those who see protected figures.
WITH shown AS (
    SELECT release_cell.item_id, release_cell.round_id
    FROM release_cell
    JOIN release
        ON release.item_kind = release_cell.item_kind
        AND release.item_id = release_cell.item_id
        AND release.round_id = release_cell.round_id
    WHERE release_cell.item_kind = $item_kind
        AND release_cell.round_id = ANY($rounds)
        AND release_cell.department_id IS NOT DISTINCT FROM CAST($department AS VARCHAR)
        AND release_cell.level IS NOT DISTINCT FROM CAST($level AS VARCHAR)
        AND release_cell.people_count >= $minimum_group
        AND (release_cell.for_leader OR NOT $to_leader)
)
SELECT
    CAST(released_pair.item_id AS VARCHAR) AS question_id,
    CAST(released_pair.earlier_round_id AS VARCHAR) AS earlier_round_id,
    CAST(released_pair.round_id AS VARCHAR) AS round_id,
    CAST(released_pair.earlier_value AS INTEGER) AS earlier_value,
    CAST(released_pair.value AS INTEGER) AS value,
    CAST(sum(released_pair.people_count) AS BIGINT) AS people_count
FROM released_pair
JOIN shown ON shown.item_id = released_pair.item_id AND shown.round_id = released_pair.round_id
JOIN shown AS shown_earlier
    ON shown_earlier.item_id = released_pair.item_id
    AND shown_earlier.round_id = released_pair.earlier_round_id
WHERE released_pair.item_kind = $item_kind
    AND released_pair.department_id IS NOT DISTINCT FROM CAST($department AS VARCHAR)
    AND released_pair.level IS NOT DISTINCT FROM CAST($level AS VARCHAR)
    AND (released_pair.for_leader OR NOT $to_leader)
GROUP BY
    released_pair.item_id,
    released_pair.earlier_round_id,
    released_pair.round_id,
    released_pair.earlier_value,
    released_pair.value
ORDER BY question_id, round_id, earlier_value, value;
