-- One row per shown cell of a release: a department with what lies below it, at all levels or at one. Every other cell
-- is hidden, nobody and too few alike.
CREATE TABLE release_cell (
    item_kind     VARCHAR NOT NULL, -- scaling, evaluation, arena
    item_id       VARCHAR NOT NULL,
    round_id      VARCHAR NOT NULL,
    department_id VARCHAR,          -- null = all tops together, only where there are several
    level         VARCHAR,          -- null = all levels
    for_leader    BOOLEAN NOT NULL, -- also shown to a leader, who knows their own answer
    people_count  INTEGER NOT NULL  -- with a value; of an arena, with both levels
);
