-- One row per round, by opens_on, then id; conversation_count in rows of conversations.csv.
SELECT
    round_id,
    name,
    opens_on,
    closes_on,
    CAST((SELECT count(*) FROM conversation WHERE conversation.round_id = round.round_id) AS BIGINT) AS conversation_count
FROM round
ORDER BY opens_on, round_id;
