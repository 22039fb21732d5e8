-- TEMP TABLE paired_round: one row per item of paired_item × round with an answer, in the order of rounds.
-- TEMP TABLE paired_pick, still empty: one row per round of those × place now, in the round before and in the round after ×
-- value in each, in people. Of an arena people with both levels.
-- Reads: paired_item, item_pick with its tables (temp, covering all rounds of these items).
CREATE OR REPLACE TEMP TABLE paired_round AS
SELECT
    wanted_item.item_kind,
    wanted_item.item_id,
    ordered_round.round_id,
    item_no,
    round_no,
    lag(round_no) OVER (PARTITION BY item_no ORDER BY round_no) AS earlier_no,
    lead(round_no) OVER (PARTITION BY item_no ORDER BY round_no) AS later_no
FROM (
    SELECT item_no, round_no, count(desired_level) AS desired_count
    FROM item_pick
    WHERE value IS NOT NULL
    GROUP BY item_no, round_no
) AS answered
JOIN wanted_item USING (item_no, round_no)
JOIN ordered_round USING (round_no)
WHERE (wanted_item.item_kind, wanted_item.item_id) IN (FROM paired_item)
    AND (answered.desired_count > 0 OR wanted_item.item_kind <> 'arena');

CREATE OR REPLACE TEMP TABLE paired_pick (
    item_kind            VARCHAR NOT NULL,
    item_id              VARCHAR NOT NULL,
    round_id             VARCHAR NOT NULL,
    department_id        VARCHAR NOT NULL,
    level                VARCHAR,
    before_department_id VARCHAR, -- null = no value in the round before
    before_level         VARCHAR,
    after_department_id  VARCHAR, -- null = no value in the round after
    after_level          VARCHAR,
    earlier_value        SMALLINT,
    value                SMALLINT NOT NULL,
    later_value          SMALLINT,
    people_count         INTEGER NOT NULL
);
