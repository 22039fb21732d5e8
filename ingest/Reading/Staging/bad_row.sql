-- One row per delivered row that failed a check of its own cells. One row, one code.
CREATE TABLE staging.bad_row (
    feed        VARCHAR NOT NULL,  -- the contract's file name without .csv
    file_no     INTEGER NOT NULL,  -- of staging.delivered_file
    line        BIGINT NOT NULL,   -- the physical line where the record starts
    column_name VARCHAR,           -- canonical; null = the whole row
    code        VARCHAR NOT NULL,  -- contract §1's reject codes
    expected    VARCHAR NOT NULL,  -- in Danish, without the cell's text
    row_key     VARCHAR,           -- the key's cells joined by U+001F; null = one is blank or missing
    content     VARCHAR NOT NULL,  -- JSON of the delivered columns as parsed: equal for identical rows
    cells       VARCHAR NOT NULL   -- JSON: canonical column → text as delivered, for the next try
);
