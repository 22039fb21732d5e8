-- What is worth a look and rejects nothing, per file of the delivery. One row of `warning` per file and code.

-- More focus arenas than the concept allows ($max_focus; null = any number): conversations, counted at their first row.
INSERT INTO warning
WITH focus AS (
    SELECT conversation_id, arena_id, file_no
    FROM accepted_spider_score
    WHERE focus
    UNION ALL
    SELECT conversation_id, arena_id, NULL
    FROM stored.spider_score
    WHERE focus
        AND conversation_id IN (SELECT conversation_id FROM accepted_spider_score WHERE focus)
        AND NOT EXISTS (
            SELECT 1
            FROM accepted_spider_score AS accepted
            WHERE accepted.conversation_id = spider_score.conversation_id AND accepted.arena_id = spider_score.arena_id
        )
),
crowded AS (
    SELECT min(file_no) AS file_no
    FROM focus
    WHERE $max_focus IS NOT NULL
    GROUP BY conversation_id
    HAVING count(*) > CAST($max_focus AS INTEGER)
)
SELECT file_no, 'too_many_focus', count(*)
FROM crowded
GROUP BY file_no;

-- A current level without a desired one tells no gap: rows.
INSERT INTO warning
SELECT file_no, 'no_desired_level', count(*)
FROM accepted_spider_score
WHERE current_level IS NOT NULL AND desired_level IS NULL
GROUP BY file_no;

-- Held outside the round, or outside the concept's part of the year ($window_from, $window_to as MM-DD; it may run over
-- New Year): conversations.
INSERT INTO warning
WITH held AS (
    SELECT
        conversation.file_no,
        conversation.held_on,
        coalesce(delivered.opens_on, kept.opens_on) AS opens_on,
        coalesce(delivered.closes_on, kept.closes_on) AS closes_on,
        strftime(conversation.held_on, '%m-%d') AS held_in_year
    FROM accepted_conversation AS conversation
    LEFT JOIN accepted_round AS delivered ON delivered.round_id = conversation.round_id
    LEFT JOIN stored.round AS kept ON kept.round_id = conversation.round_id
)
SELECT file_no, 'outside_window', count(*)
FROM held
WHERE held_on < opens_on
    OR held_on > closes_on
    OR CASE
        WHEN CAST($window_from AS VARCHAR) <= CAST($window_to AS VARCHAR)
            THEN held_in_year < CAST($window_from AS VARCHAR) OR held_in_year > CAST($window_to AS VARCHAR)
        ELSE held_in_year < CAST($window_from AS VARCHAR) AND held_in_year > CAST($window_to AS VARCHAR)
    END
GROUP BY file_no;

-- Rows out of quarantine were warned about when they came.
DELETE FROM warning
WHERE file_no IN (SELECT file_no FROM staging.delivered_file WHERE is_retry);
