-- One row per item × round whose figures protected viewers may get: fixed by the first load after the round closed. An
-- (item, round) without a row is not released. What is shown of it is in release_cell.
CREATE TABLE release (
    item_kind   VARCHAR NOT NULL,   -- scaling, evaluation, arena
    item_id     VARCHAR NOT NULL,
    round_id    VARCHAR NOT NULL,
    released_on DATE NOT NULL,      -- the organisation's day at the load that fixed it
    is_kept     BOOLEAN NOT NULL,   -- answers have changed since, and the released figures stand
    release_no  INTEGER,            -- 1 = the first; each renewal has the next
    tree_no     INTEGER             -- of release_tree: the departments then; null = not known, and never renewed
);
