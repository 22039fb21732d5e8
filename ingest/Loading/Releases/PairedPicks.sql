-- TEMP TABLE paired_round: one row per item of paired_item × round with an answer, in the order of rounds.
-- TEMP TABLE paired_pick: one row per round of those × place now, in the round before and in the round after × value in
-- each, in people. Of an arena people with both levels.
-- Reads: paired_item, item_pick with its tables (temp, covering all rounds of these items).
CREATE OR REPLACE TEMP TABLE answered_pick AS
SELECT item_pick.item_no, item_pick.round_no, item_pick.person_no, item_pick.place_no, item_pick.value
FROM item_pick
JOIN wanted_item USING (item_no, round_no)
WHERE (wanted_item.item_kind, wanted_item.item_id) IN (FROM paired_item)
    AND item_pick.value IS NOT NULL
    AND (wanted_item.item_kind <> 'arena' OR item_pick.desired_level IS NOT NULL);

CREATE OR REPLACE TEMP TABLE paired_round AS
SELECT
    wanted_item.item_kind,
    wanted_item.item_id,
    ordered_round.round_id,
    item_no,
    round_no,
    lag(round_no) OVER (PARTITION BY item_no ORDER BY round_no) AS earlier_no,
    lead(round_no) OVER (PARTITION BY item_no ORDER BY round_no) AS later_no
FROM (SELECT DISTINCT item_no, round_no FROM answered_pick)
JOIN wanted_item USING (item_no, round_no)
JOIN ordered_round USING (round_no);

CREATE OR REPLACE TEMP TABLE paired_pick AS
SELECT
    paired_round.item_kind,
    paired_round.item_id,
    paired_round.round_id,
    place.department_id,
    place.level,
    before_place.department_id AS before_department_id,
    before_place.level AS before_level,
    after_place.department_id AS after_department_id,
    after_place.level AS after_level,
    earlier.value AS earlier_value,
    pick.value,
    later.value AS later_value,
    CAST(count(*) AS INTEGER) AS people_count
FROM answered_pick AS pick
JOIN paired_round USING (item_no, round_no)
JOIN cell_place AS place ON place.place_no = pick.place_no
LEFT JOIN answered_pick AS earlier
    ON earlier.item_no = pick.item_no AND earlier.person_no = pick.person_no AND earlier.round_no = paired_round.earlier_no
LEFT JOIN cell_place AS before_place ON before_place.place_no = earlier.place_no
LEFT JOIN answered_pick AS later
    ON later.item_no = pick.item_no AND later.person_no = pick.person_no AND later.round_no = paired_round.later_no
LEFT JOIN cell_place AS after_place ON after_place.place_no = later.place_no
GROUP BY ALL;
