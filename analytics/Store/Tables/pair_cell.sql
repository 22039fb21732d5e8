-- One row per item × round × the nearest earlier round with the item × department and level then and now × value then
-- and now: how many people answered both times. For arenas the value is the current level.
CREATE TABLE pair_cell (
    item_kind             VARCHAR NOT NULL, -- scaling, evaluation, arena
    item_id               VARCHAR NOT NULL,
    earlier_round_id      VARCHAR NOT NULL,
    round_id              VARCHAR NOT NULL,
    earlier_department_id VARCHAR NOT NULL,
    department_id         VARCHAR NOT NULL,
    earlier_level         VARCHAR,
    level                 VARCHAR,
    earlier_value         SMALLINT NOT NULL,
    value                 SMALLINT NOT NULL,
    people_count          INTEGER NOT NULL
);
