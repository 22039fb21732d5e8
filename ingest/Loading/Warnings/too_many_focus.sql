-- One row of `warning` per file: conversations with more focus arenas than the concept allows ($max_focus), counted at
-- their first file.
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
    GROUP BY conversation_id
    HAVING count(*) > CAST($max_focus AS INTEGER)
)
SELECT file_no, 'too_many_focus', count(*)
FROM crowded
GROUP BY file_no;
