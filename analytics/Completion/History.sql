-- One row per round with participants: how many, and how many are complete, in people.
-- Reads participant (temp, see Participant.sql).
SELECT
    round_id,
    CAST(count(*) AS BIGINT) AS eligible,
    CAST(count(*) FILTER (WHERE complete) AS BIGINT) AS complete
FROM participant
GROUP BY round_id;
