-- One row per cell that an earlier release of an item in a round showed. Somebody may have kept the figures: what is shown
-- later must be safe together with them.
CREATE TABLE past_cell (
    item_kind     VARCHAR NOT NULL, -- scaling, evaluation, arena
    item_id       VARCHAR NOT NULL,
    round_id      VARCHAR NOT NULL,
    release_no    INTEGER NOT NULL,
    tree_no       INTEGER NOT NULL, -- of release_tree
    department_id VARCHAR,          -- null = all tops together
    level         VARCHAR,          -- null = all levels
    for_leader    BOOLEAN NOT NULL
);
