-- Whose rows leave the generation, or stand for nobody from now on. They live as long as the connection.

-- One row per person.
CREATE TEMP TABLE erased_leader (
    leader_id   VARCHAR NOT NULL,
    replacement VARCHAR NOT NULL, -- an id that nobody ever had
    is_removed  BOOLEAN NOT NULL  -- the rows go too
);

-- One row per conversation of theirs.
CREATE TEMP TABLE erased_conversation (
    conversation_id VARCHAR NOT NULL,
    replacement     VARCHAR NOT NULL,
    is_removed      BOOLEAN NOT NULL
);

-- One row per text, in lower case, that may tell who they are.
CREATE TEMP TABLE erased_text (
    text VARCHAR NOT NULL
);
