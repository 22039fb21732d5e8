-- One row per shown cell × arena × current × desired × focus, as it was when released: how many people in the department
-- and below scored so. People with both levels only.
CREATE TABLE released_spider (
    arena_id      VARCHAR NOT NULL,
    round_id      VARCHAR NOT NULL,
    department_id VARCHAR,          -- null = all tops together
    level         VARCHAR,          -- null = all levels
    current_level SMALLINT NOT NULL,
    desired_level SMALLINT NOT NULL,
    focus         BOOLEAN NOT NULL,
    people_count  INTEGER NOT NULL
);
