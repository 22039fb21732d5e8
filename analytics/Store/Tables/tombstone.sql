-- One row per id that must not come back with a later delivery: of a person who was forgotten, or whose identity was
-- removed when the time to keep it was up.
CREATE TABLE tombstone (
    id_kind VARCHAR NOT NULL, -- leader, conversation, user
    id_mark VARCHAR NOT NULL, -- keyed hash of the id; the key lies in the data folder
    reason  VARCHAR NOT NULL  -- forget, retention
);
