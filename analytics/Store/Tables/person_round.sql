-- One row per person and round: where they were. Follows leader while the round is open and stays from the day
-- after closes_on; a blank fills at the first load that has a value.
CREATE TABLE person_round (
    round_id      VARCHAR NOT NULL,
    leader_id     VARCHAR NOT NULL,
    department_id VARCHAR NOT NULL,
    manager_id    VARCHAR,
    level         VARCHAR
);
