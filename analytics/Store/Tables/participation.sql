-- One row per person × round they are eligible in × span of days in which one conversation of theirs is the furthest
-- (contract §3): on any day exactly one row per person and round. What completion counts; a date counts as of a day
-- when it is not later. Derived from person_round, leader, round and conversation.
CREATE TABLE participation (
    round_id           VARCHAR NOT NULL,
    leader_id          VARCHAR NOT NULL,
    department_id      VARCHAR NOT NULL, -- the conversation's own, else the person's in the round
    level              VARCHAR,          -- the person's in the round
    from_on            DATE NOT NULL,    -- 0001-01-01 = since ever
    until_on           DATE NOT NULL,    -- included; 9999-12-31 = for ever
    conversation_id    VARCHAR,          -- null = none in the round
    invited_on         DATE,
    scheduled_on       DATE,
    scheduled_known_on DATE,             -- the day from which scheduled_on counts: the invitation's, else itself
    prepared_on        DATE,
    held_on            DATE,
    concluded_on       DATE,
    approved_on        DATE,             -- the later of both approvals, when both are there
    closed_on          DATE,
    followed_up_on     DATE,
    complete_on        DATE              -- the day from which the person is complete, by the concept's rule
);
