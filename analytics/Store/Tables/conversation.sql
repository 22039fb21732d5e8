-- One row per conversation and person. Rows that share a group_id are one group's conversation.
CREATE TABLE conversation (
    conversation_id     VARCHAR NOT NULL,
    round_id            VARCHAR NOT NULL,
    leader_id           VARCHAR NOT NULL,
    kind                VARCHAR NOT NULL,
    group_id            VARCHAR,
    department_id       VARCHAR,    -- where it happened; null = the person's department in the round
    invited_on          DATE,
    scheduled_on        DATE,       -- the day the conversation is planned for
    prepared_on         DATE,
    held_on             DATE,
    concluded_on        DATE,
    leader_approved_on  DATE,
    manager_approved_on DATE,
    closed_on           DATE,
    followed_up_on      DATE
);
