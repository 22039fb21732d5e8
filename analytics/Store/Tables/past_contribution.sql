-- One row per release of an item in a round × person who contributed something else to it than they do now. Who has no row
-- contributed what they contribute now: so the table is as small as what was corrected after a release.
CREATE TABLE past_contribution (
    item_kind     VARCHAR NOT NULL, -- scaling, evaluation, arena
    item_id       VARCHAR NOT NULL,
    round_id      VARCHAR NOT NULL,
    release_no    INTEGER NOT NULL,
    leader_id     VARCHAR NOT NULL, -- of who was forgotten a random name, one an item
    department_id VARCHAR,          -- where they counted; null = they contributed nothing
    level         VARCHAR,
    value         SMALLINT,         -- of an arena the current level; of who was forgotten a number that only tells same from other
    desired_level SMALLINT,         -- of an arena
    focus         BOOLEAN NOT NULL,
    is_forgotten  BOOLEAN NOT NULL
);
