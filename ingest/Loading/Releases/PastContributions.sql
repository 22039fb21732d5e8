-- Notes in past_contribution what people contributed to the releases of asked_item, where it is no longer what they
-- contribute; takes out what is the same again.
-- Reads: asked_item, contributed_before, contributed (temp: the same people in `stored` and now), release, past_cell.
INSERT INTO past_contribution (
    item_kind, item_id, round_id, release_no, leader_id, department_id, level, value, desired_level, focus, is_forgotten)
WITH differing AS (
    SELECT
        item_kind,
        item_id,
        round_id,
        leader_id,
        was.department_id,
        was.level,
        was.value,
        was.desired_level,
        coalesce(was.focus, FALSE) AS focus
    FROM contributed_before AS was
    FULL JOIN contributed AS now USING (item_kind, item_id, round_id, leader_id)
    WHERE row(was.department_id, was.level, was.value, was.desired_level, was.focus)
        IS DISTINCT FROM row(now.department_id, now.level, now.value, now.desired_level, now.focus)
),
released AS (
    SELECT item_kind, item_id, round_id, release_no FROM release
    UNION
    SELECT item_kind, item_id, round_id, release_no FROM past_cell
)
SELECT
    item_kind,
    item_id,
    round_id,
    released.release_no,
    differing.leader_id,
    differing.department_id,
    differing.level,
    differing.value,
    differing.desired_level,
    differing.focus,
    FALSE
FROM differing
JOIN released USING (item_kind, item_id, round_id)
WHERE NOT EXISTS (
    SELECT 1
    FROM past_contribution AS noted
    WHERE noted.item_kind = differing.item_kind
        AND noted.item_id = differing.item_id
        AND noted.round_id = differing.round_id
        AND noted.release_no = released.release_no
        AND noted.leader_id = differing.leader_id
)
ORDER BY ALL;

-- Everybody who is noted is among those contributed was asked for.
DELETE FROM past_contribution AS noted
WHERE NOT is_forgotten
    AND (item_kind, item_id, round_id) IN (SELECT item_kind, item_id, round_id FROM asked_item)
    AND CASE
        WHEN noted.department_id IS NULL THEN (noted.item_kind, noted.item_id, noted.round_id, noted.leader_id)
            NOT IN (SELECT item_kind, item_id, round_id, leader_id FROM contributed)
        ELSE EXISTS (
            SELECT 1
            FROM contributed AS now
            WHERE now.item_kind = noted.item_kind
                AND now.item_id = noted.item_id
                AND now.round_id = noted.round_id
                AND now.leader_id = noted.leader_id
                AND now.department_id = noted.department_id
                AND now.level IS NOT DISTINCT FROM noted.level
                AND now.value = noted.value
                AND now.desired_level IS NOT DISTINCT FROM noted.desired_level
                AND now.focus = noted.focus
        )
    END;
