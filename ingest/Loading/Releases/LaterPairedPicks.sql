-- Adds to paired_pick the people of both rounds of each pair in asked_pair of the item $item_kind, $item_id, as the releases
-- in force were counted from them, whatever has changed since.
-- Reads: asked_pair, contributed (temp: everybody, all rounds of the item), past_contribution, release.
INSERT INTO paired_pick (
    item_kind, item_id, round_id, department_id, level, before_department_id, before_level, after_department_id, after_level,
    earlier_value, value, later_value, people_count)
WITH noted AS (
    SELECT item_kind, item_id, round_id, leader_id, past.department_id, past.level, past.value
    FROM past_contribution AS past
    JOIN release USING (item_kind, item_id, round_id, release_no)
    WHERE item_kind = $item_kind AND item_id = $item_id
),
in_force AS (
    SELECT item_kind, item_id, round_id, leader_id, department_id, level, value
    FROM contributed
    WHERE (item_kind, item_id, round_id, leader_id) NOT IN (SELECT item_kind, item_id, round_id, leader_id FROM noted)
    UNION ALL
    FROM noted
    WHERE department_id IS NOT NULL
),
pair AS (
    SELECT DISTINCT item_kind, item_id, earlier_round_id, round_id
    FROM asked_pair
    WHERE item_kind = $item_kind AND item_id = $item_id
)
SELECT
    item_kind,
    item_id,
    pair.round_id,
    later.department_id,
    later.level,
    earlier.department_id,
    earlier.level,
    NULL,
    NULL,
    earlier.value,
    later.value,
    NULL,
    CAST(count(*) AS INTEGER)
FROM pair
JOIN in_force AS later USING (item_kind, item_id, round_id)
JOIN in_force AS earlier
    ON earlier.item_kind = later.item_kind
    AND earlier.item_id = later.item_id
    AND earlier.round_id = pair.earlier_round_id
    AND earlier.leader_id = later.leader_id
GROUP BY ALL;
