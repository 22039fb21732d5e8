-- TEMP TABLE overridden_answer: one row per answer in the newest touched round that does not count, because a later
-- conversation of the same person has the item too. For VerifyCells.sql. Two steps, because the first leaves next to
-- nothing, and the second is quick when the engine knows that.
CREATE OR REPLACE TEMP TABLE overriding AS
WITH held AS (
    SELECT conversation_id, leader_id, held_on
    FROM conversation
    WHERE held_on IS NOT NULL AND round_id = (
        SELECT round.round_id
        FROM touched_item
        JOIN round USING (round_id)
        ORDER BY round.opens_on DESC, round.round_id DESC
        LIMIT 1
    )
)
SELECT earlier.conversation_id, later.conversation_id AS later_id
FROM held AS earlier
JOIN held AS later
    ON later.leader_id = earlier.leader_id
    AND row(later.held_on, later.conversation_id) > row(earlier.held_on, earlier.conversation_id);

CREATE OR REPLACE TEMP TABLE overridden_answer AS
SELECT 'scaling' AS item_kind, answer.question_id AS item_id, overriding.conversation_id
FROM overriding
JOIN scaling_answer AS answer ON answer.conversation_id = overriding.later_id
UNION
SELECT 'evaluation', answer.question_id, overriding.conversation_id
FROM overriding
JOIN evaluation AS answer ON answer.conversation_id = overriding.later_id
UNION
SELECT 'arena', score.arena_id, overriding.conversation_id
FROM overriding
JOIN spider_score AS score ON score.conversation_id = overriding.later_id
WHERE score.current_level IS NOT NULL OR score.desired_level IS NOT NULL;
