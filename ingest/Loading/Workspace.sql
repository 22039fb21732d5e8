-- The tables in which one load judges its delivery. They live as long as the load's connection.
-- A delivered row is named by (file_no, line) everywhere; staging holds it, Feeds/ says what its columns are.
-- `stored` is the generation in force (or an empty one).

-- One row per reject code; a row with several faults gets the one with the lowest place.
CREATE TEMP TABLE reject_code (
    code  VARCHAR NOT NULL,
    place INTEGER NOT NULL
);

-- One row per question, arena or topic of the concept, and the rounds it is used in (inclusive, null = no bound).
CREATE TEMP TABLE item (
    item_kind  VARCHAR NOT NULL, -- scaling, evaluation, arena, topic
    item_id    VARCHAR NOT NULL,
    from_round VARCHAR,
    to_round   VARCHAR,
    bit        BIGINT NOT NULL   -- one bit set; its own among the items of its kind, unless there are very many
);

-- One row per row in quarantine. The reader is given ordinal as its line, so that it can be told from
-- every other when it comes back.
CREATE TEMP TABLE quarantined AS
SELECT row_number() OVER () AS ordinal, *
FROM stored.reject;

-- One row per row that is compared with others of its key (or, where it has no key, of its content).
CREATE TEMP TABLE digest (
    feed     VARCHAR NOT NULL,
    file_no  INTEGER NOT NULL,
    line     BIGINT NOT NULL,
    is_retry BOOLEAN NOT NULL,
    bad_code VARCHAR,          -- why the row is bad by itself; null = it is not
    row_key  VARCHAR,
    content  VARCHAR NOT NULL
);

-- One row per row in quarantine and delivered row of the same key: the delivery takes its place.
CREATE TEMP TABLE resent (
    ordinal      BIGINT NOT NULL,
    file_no      INTEGER NOT NULL,
    line         BIGINT NOT NULL,
    same_content BOOLEAN NOT NULL
);

-- One row per row that repeats an earlier one of the delivery, word for word.
CREATE TEMP TABLE repetition (
    file_no INTEGER NOT NULL,
    line    BIGINT NOT NULL
);

-- One row per delivered row and fault found across rows (those of a single row are in staging.bad_row).
CREATE TEMP TABLE rejection (
    file_no     INTEGER NOT NULL,
    line        BIGINT NOT NULL,
    code        VARCHAR NOT NULL,
    column_name VARCHAR,
    expected    VARCHAR NOT NULL
);

-- One row per file and warning.
CREATE TEMP TABLE warning (
    file_no   INTEGER NOT NULL,
    code      VARCHAR NOT NULL,
    row_count BIGINT NOT NULL
);

-- One row per id that gets a tombstone by this load: a conversation that came after its person was forgotten.
CREATE TEMP TABLE new_tombstone (
    id_kind VARCHAR NOT NULL,
    id_mark VARCHAR NOT NULL,
    reason  VARCHAR NOT NULL
);
