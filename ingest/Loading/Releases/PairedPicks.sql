-- Adds the item $item_kind, $item_id to paired_pick. One item at a time: its picks then meet in little memory.
-- Reads: paired_round, item_pick with its tables (temp, see PairedItems.sql).
CREATE OR REPLACE TEMP TABLE answered_pick AS
SELECT round_no, person_no, place_no, value
FROM item_pick
WHERE item_no = (SELECT max(item_no) FROM paired_round WHERE item_kind = $item_kind AND item_id = $item_id)
    AND value IS NOT NULL
    AND ($item_kind <> 'arena' OR desired_level IS NOT NULL);

INSERT INTO paired_pick
WITH counted AS (
    SELECT
        pick.round_no,
        pick.place_no,
        earlier.place_no AS before_place_no,
        later.place_no AS after_place_no,
        earlier.value AS earlier_value,
        pick.value,
        later.value AS later_value,
        CAST(count(*) AS INTEGER) AS people_count
    FROM answered_pick AS pick
    JOIN paired_round
        ON paired_round.item_kind = $item_kind AND paired_round.item_id = $item_id AND paired_round.round_no = pick.round_no
    LEFT JOIN answered_pick AS earlier ON earlier.person_no = pick.person_no AND earlier.round_no = paired_round.earlier_no
    LEFT JOIN answered_pick AS later ON later.person_no = pick.person_no AND later.round_no = paired_round.later_no
    GROUP BY ALL
)
SELECT
    $item_kind,
    $item_id,
    ordered_round.round_id,
    place.department_id,
    place.level,
    before_place.department_id,
    before_place.level,
    after_place.department_id,
    after_place.level,
    counted.earlier_value,
    counted.value,
    counted.later_value,
    counted.people_count
FROM counted
JOIN ordered_round USING (round_no)
JOIN cell_place AS place ON place.place_no = counted.place_no
LEFT JOIN cell_place AS before_place ON before_place.place_no = counted.before_place_no
LEFT JOIN cell_place AS after_place ON after_place.place_no = counted.after_place_no;
