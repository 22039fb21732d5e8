-- One row per cell in which paired figures were ever shown, those in force too, and the releases they were counted from.
CREATE TABLE past_pair_cell (
    item_kind          VARCHAR NOT NULL, -- scaling, evaluation, arena
    item_id            VARCHAR NOT NULL,
    earlier_round_id   VARCHAR NOT NULL,
    earlier_release_no INTEGER NOT NULL,
    round_id           VARCHAR NOT NULL,
    release_no         INTEGER NOT NULL,
    tree_no            INTEGER NOT NULL, -- of release_tree
    department_id      VARCHAR,          -- null = all tops together
    level              VARCHAR,          -- null = all levels, then and now
    for_leader         BOOLEAN NOT NULL
);
