-- One row per person × round they are eligible in × conversation of theirs there, and one without where there is none.
-- What completion reads, joined once at the load. Derived from person_round, leader, round and conversation.
CREATE TABLE participation (
    round_id          VARCHAR NOT NULL,
    leader_id         VARCHAR NOT NULL,
    department_id     VARCHAR NOT NULL, -- the conversation's own, else the person's in the round
    level             VARCHAR,          -- the person's in the round
    conversation_id   VARCHAR,          -- null = none in the round
    in_group          BOOLEAN NOT NULL, -- a group's conversation
    one_of_several    BOOLEAN NOT NULL, -- the person has more of them in the round
    group_complete_on DATE,             -- the first day with both a group's conversation held and a follow-up of their own
    invited_on        DATE,
    scheduled_on      DATE,
    prepared_on       DATE,
    held_on           DATE,
    concluded_on      DATE,
    approved_on       DATE,             -- the later of both approvals, when both are there
    closed_on         DATE,
    followed_up_on    DATE
);
