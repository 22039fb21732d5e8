-- TEMP TABLE asked_person: everybody whose contribution to a release this load may have changed, and whose it was already.
-- $derived: person_round was brought up to date.
-- Reads: asked_item (temp), delta_x, conversation, person_round, past_contribution; the first two as they were in `stored`.
CREATE OR REPLACE TEMP TABLE asked_person AS
WITH changed_conversation AS (
    SELECT conversation_id FROM delta_conversation
    UNION
    SELECT conversation_id FROM delta_scaling_answer
    UNION
    SELECT conversation_id FROM delta_evaluation
    UNION
    SELECT conversation_id FROM delta_spider_score
)
SELECT leader_id
FROM conversation
JOIN changed_conversation USING (conversation_id)
UNION
SELECT leader_id
FROM stored.conversation
JOIN changed_conversation USING (conversation_id)
UNION
SELECT leader_id
FROM person_round
JOIN stored.person_round AS kept USING (round_id, leader_id)
WHERE $derived
    AND round_id IN (SELECT round_id FROM asked_item)
    AND (person_round.department_id <> kept.department_id OR person_round.level IS DISTINCT FROM kept.level)
UNION
SELECT leader_id
FROM past_contribution
WHERE (item_kind, item_id, round_id) IN (SELECT item_kind, item_id, round_id FROM asked_item);
