-- Recounts pair_cell where a touched (item, round) is either end of a pair, or where the pair before it changed:
-- one row per item × round × nearest earlier round with the item × place then and now × value then and now, in people.
-- For arenas the value is the current level. Only pairs with both ends in touched_department (no row: all pairs), which all
-- pairs of a person have whose picks have changed.
-- Reads: touched_item, touched_department, answer_cell and spider_cell (already recounted), item_pick with its tables (temp, see item_pick.sql).

-- One row per item × round that has it, with the round before it that has it.
CREATE OR REPLACE TEMP TABLE item_chain AS
WITH counted AS (
    SELECT DISTINCT item_kind, item_id, round_id FROM answer_cell
    UNION
    SELECT DISTINCT 'arena', arena_id, round_id FROM spider_cell WHERE current_level IS NOT NULL
)
SELECT
    item_kind,
    item_id,
    round_no,
    lag(round_no) OVER (PARTITION BY item_kind, item_id ORDER BY round_no) AS earlier_no
FROM counted
JOIN ordered_round USING (round_id);

-- A touched round changes its own pair and that of the next round with the item, whether it has the item still or not.
CREATE OR REPLACE TEMP TABLE touched_pair AS
WITH touched AS (
    SELECT DISTINCT item_kind, item_id, round_no
    FROM touched_item
    JOIN ordered_round USING (round_id)
)
FROM touched
UNION
SELECT item_kind, item_id, min(item_chain.round_no)
FROM touched
JOIN item_chain USING (item_kind, item_id)
WHERE item_chain.round_no > touched.round_no
GROUP BY item_kind, item_id, touched.round_no;

DELETE FROM pair_cell
WHERE (item_kind, item_id, round_id) IN (
    SELECT item_kind, item_id, round_id
    FROM touched_pair
    JOIN ordered_round USING (round_no)
)
    AND (NOT EXISTS (FROM touched_department)
        OR (department_id IN (FROM touched_department) AND earlier_department_id IN (FROM touched_department)));

WITH recounted AS (
    SELECT item_no, item_chain.round_no, item_chain.earlier_no
    FROM item_chain
    JOIN touched_pair USING (item_kind, item_id, round_no)
    JOIN wanted_item USING (item_kind, item_id, round_no)
    WHERE item_chain.earlier_no IS NOT NULL
),
counted AS (
    SELECT
        pick.item_no,
        earlier.place_no AS earlier_place_no,
        pick.place_no,
        earlier.value AS earlier_value,
        pick.value,
        CAST(count(*) AS INTEGER) AS people_count
    FROM item_pick AS pick
    JOIN recounted ON recounted.item_no = pick.item_no AND recounted.round_no = pick.round_no
    JOIN item_pick AS earlier
        ON earlier.item_no = pick.item_no
        AND earlier.person_no = pick.person_no
        AND earlier.round_no = recounted.earlier_no
    WHERE pick.value IS NOT NULL AND earlier.value IS NOT NULL
    GROUP BY pick.item_no, earlier.place_no, pick.place_no, earlier.value, pick.value
),
item AS (
    SELECT DISTINCT item_no, item_kind, item_id FROM wanted_item
)
INSERT INTO pair_cell (
    item_kind, item_id, earlier_round_id, round_id, earlier_department_id, department_id,
    earlier_level, level, earlier_value, value, people_count)
SELECT
    item.item_kind,
    item.item_id,
    earlier_round.round_id,
    later_round.round_id,
    earlier_place.department_id,
    place.department_id,
    earlier_place.level,
    place.level,
    counted.earlier_value,
    counted.value,
    counted.people_count
FROM counted
JOIN item USING (item_no)
JOIN cell_place AS earlier_place ON earlier_place.place_no = counted.earlier_place_no
JOIN cell_place AS place ON place.place_no = counted.place_no
JOIN ordered_round AS earlier_round ON earlier_round.round_no = earlier_place.round_no
JOIN ordered_round AS later_round ON later_round.round_no = place.round_no
ORDER BY counted.item_no, later_round.round_no, counted.place_no, counted.earlier_place_no;
