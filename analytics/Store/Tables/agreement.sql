-- One row per agreement made in a conversation. Its text is never stored.
CREATE TABLE agreement (
    agreement_id    VARCHAR NOT NULL,
    conversation_id VARCHAR NOT NULL,
    arena_id        VARCHAR,
    responsible     VARCHAR,        -- leader, manager, hr
    due_on          DATE,
    status          VARCHAR,        -- planned, active, done, dropped
    done_on         DATE
);
