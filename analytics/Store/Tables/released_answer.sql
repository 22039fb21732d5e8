-- One row per shown cell × question × value, as it was when released: how many people in the department and below
-- answered so.
CREATE TABLE released_answer (
    item_kind     VARCHAR NOT NULL, -- scaling, evaluation
    item_id       VARCHAR NOT NULL,
    round_id      VARCHAR NOT NULL,
    department_id VARCHAR,          -- null = all tops together
    level         VARCHAR,          -- null = all levels
    value         SMALLINT NOT NULL,
    people_count  INTEGER NOT NULL
);
