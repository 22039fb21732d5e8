-- One row per file of the contract: how many of its stored rows, those not delivered anew (delta_x), the concept of this load
-- does not allow. used_item: its items by round; item_scale: their scales. $kinds, $levels: lists of its kinds and levels.
WITH misfit AS (
    SELECT 'leaders' AS feed
    FROM stored.leader AS kept
    WHERE level IS NOT NULL
        AND NOT list_contains($levels, level)
        AND NOT EXISTS (SELECT 1 FROM delta_leader AS delta WHERE delta.leader_id = kept.leader_id)
    UNION ALL
    SELECT 'conversations'
    FROM stored.conversation AS kept
    WHERE NOT list_contains($kinds, kind)
        AND NOT EXISTS (SELECT 1 FROM delta_conversation AS delta WHERE delta.conversation_id = kept.conversation_id)
    UNION ALL
    SELECT 'scaling_answers'
    FROM stored.scaling_answer AS kept
    JOIN known_conversation AS known USING (conversation_id)
    LEFT JOIN used_item AS used ON used.item_kind = 'scaling' AND used.item_id = kept.question_id AND used.round_id = known.round_id
    LEFT JOIN item_scale AS scale ON scale.item_kind = 'scaling' AND scale.item_id = kept.question_id
    WHERE (used.item_id IS NULL OR kept.value NOT BETWEEN scale.min AND scale.max)
        AND NOT EXISTS (
            SELECT 1 FROM delta_scaling_answer AS delta
            WHERE delta.conversation_id = kept.conversation_id AND delta.question_id = kept.question_id)
    UNION ALL
    SELECT 'evaluations'
    FROM stored.evaluation AS kept
    JOIN known_conversation AS known USING (conversation_id)
    LEFT JOIN used_item AS used ON used.item_kind = 'evaluation' AND used.item_id = kept.question_id AND used.round_id = known.round_id
    LEFT JOIN item_scale AS scale ON scale.item_kind = 'evaluation' AND scale.item_id = kept.question_id
    WHERE (used.item_id IS NULL OR kept.value NOT BETWEEN scale.min AND scale.max)
        AND NOT EXISTS (
            SELECT 1 FROM delta_evaluation AS delta
            WHERE delta.conversation_id = kept.conversation_id AND delta.question_id = kept.question_id)
    UNION ALL
    SELECT 'spider_scores'
    FROM stored.spider_score AS kept
    JOIN known_conversation AS known USING (conversation_id)
    LEFT JOIN used_item AS used ON used.item_kind = 'arena' AND used.item_id = kept.arena_id AND used.round_id = known.round_id
    LEFT JOIN item_scale AS scale ON scale.item_kind = 'arena' AND scale.item_id = kept.arena_id
    WHERE (used.item_id IS NULL
            OR coalesce(kept.current_level NOT BETWEEN scale.min AND scale.max, FALSE)
            OR coalesce(kept.desired_level NOT BETWEEN scale.min AND scale.max, FALSE))
        AND NOT EXISTS (
            SELECT 1 FROM delta_spider_score AS delta
            WHERE delta.conversation_id = kept.conversation_id AND delta.arena_id = kept.arena_id)
    UNION ALL
    SELECT 'topics'
    FROM stored.conversation_topic AS kept
    JOIN known_conversation AS known USING (conversation_id)
    LEFT JOIN used_item AS used ON used.item_kind = 'topic' AND used.item_id = kept.topic_id AND used.round_id = known.round_id
    WHERE used.item_id IS NULL
        AND NOT EXISTS (
            SELECT 1 FROM delta_conversation_topic AS delta
            WHERE delta.conversation_id = kept.conversation_id AND delta.topic_id = kept.topic_id)
    UNION ALL
    SELECT 'agreements'
    FROM stored.agreement AS kept
    JOIN known_conversation AS known USING (conversation_id)
    LEFT JOIN used_item AS used ON used.item_kind = 'arena' AND used.item_id = kept.arena_id AND used.round_id = known.round_id
    WHERE kept.arena_id IS NOT NULL
        AND used.item_id IS NULL
        AND NOT EXISTS (SELECT 1 FROM delta_agreement AS delta WHERE delta.agreement_id = kept.agreement_id)
    UNION ALL
    SELECT 'initiatives'
    FROM stored.initiative AS kept
    LEFT JOIN used_item AS used ON used.item_kind = 'arena' AND used.item_id = kept.arena_id AND used.round_id = kept.round_id
    WHERE used.item_id IS NULL
        AND NOT EXISTS (
            SELECT 1 FROM delta_initiative AS delta
            WHERE delta.initiative_id = kept.initiative_id AND delta.department_id = kept.department_id)
)
SELECT feed, count(*) AS row_count
FROM misfit
GROUP BY feed
ORDER BY feed;
