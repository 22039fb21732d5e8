-- One row per round of conversations.
CREATE TABLE round (
    round_id  VARCHAR NOT NULL,
    name      VARCHAR NOT NULL,
    opens_on  DATE NOT NULL,
    closes_on DATE NOT NULL         -- the last open day
);
