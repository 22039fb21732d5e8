-- One row per load that wrote a generation, the newest last.
CREATE TABLE load (
    generation     INTEGER NOT NULL,
    action         VARCHAR NOT NULL,   -- load, rollback, forget, retention
    delivery       VARCHAR NOT NULL,   -- the folder's or file's name, without its path
    loaded_at      TIMESTAMP NOT NULL, -- UTC
    today          DATE NOT NULL,      -- the organisation's day at the load
    schema_version INTEGER NOT NULL,
    content_hash   VARCHAR NOT NULL,   -- of every base row, whatever order or files they came in
    seconds        DOUBLE NOT NULL,
    retried_accepted INTEGER NOT NULL,
    retried_rejected INTEGER NOT NULL
);
