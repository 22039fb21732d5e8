-- One row per conversation and arena.
CREATE TABLE spider_score (
    conversation_id VARCHAR NOT NULL,
    arena_id        VARCHAR NOT NULL,
    current_level   SMALLINT,       -- on the concept's arena scale
    desired_level   SMALLINT,       -- on the concept's arena scale
    focus           BOOLEAN NOT NULL
);
