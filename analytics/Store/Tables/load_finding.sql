-- One row per load, file and code: how many rows were rejected or warned about.
CREATE TABLE load_finding (
    generation INTEGER NOT NULL,
    file       VARCHAR NOT NULL,
    code       VARCHAR NOT NULL,
    rejects    BOOLEAN NOT NULL,       -- false = a warning
    row_count  BIGINT NOT NULL
);
