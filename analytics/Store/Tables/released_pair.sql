-- One row per shown paired cell × value then and now, as it was when released: how many people in the department and
-- below, in both rounds, answered so. A shown cell without rows: its paired figures are hidden. For arenas the value is
-- the current level.
CREATE TABLE released_pair (
    item_kind        VARCHAR NOT NULL, -- scaling, evaluation, arena
    item_id          VARCHAR NOT NULL,
    earlier_round_id VARCHAR NOT NULL,
    round_id         VARCHAR NOT NULL,
    department_id    VARCHAR,          -- null = all tops together
    level            VARCHAR,          -- null = all levels, then and now
    earlier_value    SMALLINT NOT NULL,
    value            SMALLINT NOT NULL,
    people_count     INTEGER NOT NULL,
    for_leader       BOOLEAN NOT NULL DEFAULT FALSE -- the cell is also shown to a leader, who knows their own two answers
);
