-- One row per arena that the leader $leader_id has a level in, in round $round_id: of their held conversations that have
-- one, the one held last, then the highest id.
-- Reads: spider_score, conversation. Shown by: competence gaps, to the leader themselves.
SELECT
    CAST(spider_score.arena_id AS VARCHAR) AS arena_id,
    CAST(spider_score.current_level AS INTEGER) AS current_level,
    CAST(spider_score.desired_level AS INTEGER) AS desired_level,
    CAST(spider_score.focus AS BOOLEAN) AS focus
FROM spider_score
JOIN conversation ON conversation.conversation_id = spider_score.conversation_id
WHERE conversation.leader_id = $leader_id
    AND conversation.round_id = $round_id
    AND conversation.held_on IS NOT NULL
    AND (spider_score.current_level IS NOT NULL OR spider_score.desired_level IS NOT NULL)
QUALIFY row_number() OVER (
    PARTITION BY spider_score.arena_id
    ORDER BY conversation.held_on DESC, conversation.conversation_id DESC) = 1
ORDER BY arena_id;
