-- One row per row in quarantine, until it passes at a later load or a later delivery brings its key right.
CREATE TABLE reject (
    feed       VARCHAR NOT NULL,       -- the contract's file name without .csv
    file       VARCHAR NOT NULL,       -- as delivered
    line       BIGINT NOT NULL,        -- the physical line where the record starts
    column_name VARCHAR,               -- canonical name; null = the whole row
    code       VARCHAR NOT NULL,       -- contract §1's reject codes
    expected   VARCHAR NOT NULL,       -- what was expected, in Danish, without the cell's text
    row_key    VARCHAR,                -- the key as text; null = it could not be read
    cells      VARCHAR NOT NULL,       -- JSON: canonical column → text as delivered, for the next try
    generation INTEGER NOT NULL        -- the load that rejected it first
);
