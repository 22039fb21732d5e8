-- One row per load and file read. read = accepted + unchanged + rejected + repeats.
CREATE TABLE load_file (
    generation      INTEGER NOT NULL,
    file            VARCHAR NOT NULL,
    feed            VARCHAR NOT NULL,  -- the contract's file name without .csv
    read_as         VARCHAR NOT NULL,  -- what was detected: encoding and separator
    unknown_columns VARCHAR NOT NULL,  -- comma-separated, empty = none
    read_count      BIGINT NOT NULL,
    new_count       BIGINT NOT NULL,
    changed_count   BIGINT NOT NULL,   -- accepted = new + changed
    unchanged_count BIGINT NOT NULL,
    rejected_count  BIGINT NOT NULL,
    repeat_count    BIGINT NOT NULL
);
