-- One row per file that was read: the delivery's, and files of earlier deliveries whose rows are tried again.
CREATE TABLE staging.delivered_file (
    file_no         INTEGER NOT NULL,
    feed            VARCHAR NOT NULL,  -- the contract's file name without .csv
    file            VARCHAR NOT NULL,  -- as delivered
    read_as         VARCHAR NOT NULL,  -- encoding and separator
    unknown_columns VARCHAR NOT NULL,  -- comma-separated headers as delivered, empty = none
    present_columns VARCHAR NOT NULL,  -- comma-separated canonical columns that the file has
    read_count      BIGINT NOT NULL,   -- rows, the bad ones too; blank lines are no rows
    is_retry        BOOLEAN NOT NULL   -- rows from quarantine
);
