-- One row per conversation and topic talked about.
CREATE TABLE conversation_topic (
    conversation_id VARCHAR NOT NULL,
    topic_id        VARCHAR NOT NULL,
    chosen_by       VARCHAR         -- leader, manager, workplace
);
