-- One row per round × own department × level × question × value: how many people answered so (contract §3's item pick).
-- A department with what lies below is a sum over department_closure.
CREATE TABLE answer_cell (
    item_kind     VARCHAR NOT NULL, -- scaling, evaluation
    item_id       VARCHAR NOT NULL,
    round_id      VARCHAR NOT NULL,
    department_id VARCHAR NOT NULL,
    level         VARCHAR,
    value         SMALLINT NOT NULL,
    people_count  INTEGER NOT NULL
);
