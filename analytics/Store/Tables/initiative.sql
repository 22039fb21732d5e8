-- One row per joint initiative and department that takes part. Rows of one initiative share round and arena.
CREATE TABLE initiative (
    initiative_id VARCHAR NOT NULL,
    department_id VARCHAR NOT NULL,
    round_id      VARCHAR NOT NULL,
    arena_id      VARCHAR NOT NULL,
    name          VARCHAR,
    decided_on    DATE,
    starts_on     DATE,
    ends_on       DATE,
    status        VARCHAR           -- planned, running, done, dropped
);
