-- One row: how many participants there are, how many are complete, and how many have each stage's own date, in people.
-- Reads participant (temp, see Participant.sql).
SELECT
    CAST(count(*) AS BIGINT) AS eligible,
    CAST(count(*) FILTER (WHERE complete) AS BIGINT) AS complete,
    CAST(count(invited_on) AS BIGINT) AS invited,
    CAST(count(scheduled_on) AS BIGINT) AS scheduled,
    CAST(count(prepared_on) AS BIGINT) AS prepared,
    CAST(count(held_on) AS BIGINT) AS held,
    CAST(count(concluded_on) AS BIGINT) AS concluded,
    CAST(count(approved_on) AS BIGINT) AS approved,
    CAST(count(closed_on) AS BIGINT) AS closed,
    CAST(count(followed_up_on) AS BIGINT) AS followed_up
FROM participant;
