-- One row per round × own department × level × arena × current × desired × focus: how many people scored so.
CREATE TABLE spider_cell (
    arena_id      VARCHAR NOT NULL,
    round_id      VARCHAR NOT NULL,
    department_id VARCHAR NOT NULL,
    level         VARCHAR,
    current_level SMALLINT,
    desired_level SMALLINT,
    focus         BOOLEAN NOT NULL,
    people_count  INTEGER NOT NULL
);
