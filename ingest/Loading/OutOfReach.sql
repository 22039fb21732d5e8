-- One row per feed that brings a row outside the departments $tops and below, as they stand in the generation in force:
-- about a person, department or conversation that is not in there both before and after. What does not exist is not in
-- there either, so that a guess is not answered. Judged before any check, whose findings would answer too.
WITH RECURSIVE
delivered_file AS (
    SELECT file_no, contains(',' || replace(present_columns, ' ', '') || ',', ',parent_id,') AS has_parent
    FROM staging.delivered_file
    WHERE NOT is_retry
),
within AS (
    SELECT department_id
    FROM stored.department
    WHERE department_id = ANY($tops)
    UNION
    SELECT below.department_id
    FROM stored.department AS below
    JOIN within ON below.parent_id = within.department_id
),
new_department AS (
    SELECT department_id, parent_id
    FROM staging.department
    SEMI JOIN delivered_file USING (file_no)
    WHERE department_id IS NOT NULL AND department_id NOT IN (SELECT department_id FROM stored.department)
),
allowed AS (
    SELECT department_id
    FROM within
    UNION
    SELECT new_department.department_id
    FROM new_department
    JOIN allowed ON new_department.parent_id = allowed.department_id
),
own_leader AS (
    SELECT leader_id
    FROM stored.leader
    SEMI JOIN within USING (department_id)
    UNION
    SELECT leader_id
    FROM staging.leader
    SEMI JOIN delivered_file USING (file_no)
    WHERE department_id IN (SELECT department_id FROM allowed)
        AND leader_id IS NOT NULL AND leader_id NOT IN (SELECT leader_id FROM stored.leader)
),
-- Where somebody was in a round that is not within: what they said there belongs to another line.
elsewhere AS (
    SELECT round_id, leader_id
    FROM stored.person_round
    ANTI JOIN within USING (department_id)
),
own_conversation AS (
    SELECT conversation_id
    FROM stored.conversation
    SEMI JOIN own_leader USING (leader_id)
    ANTI JOIN elsewhere USING (round_id, leader_id)
    WHERE department_id IS NULL OR department_id IN (SELECT department_id FROM within)
    UNION
    SELECT conversation_id
    FROM staging.conversation
    SEMI JOIN delivered_file USING (file_no)
    WHERE conversation_id IS NOT NULL AND conversation_id NOT IN (SELECT conversation_id FROM stored.conversation)
),
stray AS (
    -- A department keeps its parent, or has one within before and after; a new one has one within.
    SELECT 'departments' AS feed
    FROM staging.department AS delivered
    JOIN delivered_file USING (file_no)
    LEFT JOIN stored.department AS kept USING (department_id)
    WHERE delivered.department_id NOT IN (SELECT department_id FROM allowed)
        OR (kept.name IS NOT NULL AND has_parent AND delivered.parent_id IS DISTINCT FROM kept.parent_id
            AND (coalesce(kept.parent_id NOT IN (SELECT department_id FROM within), TRUE)
                OR coalesce(delivered.parent_id NOT IN (SELECT department_id FROM allowed), TRUE)))
    UNION ALL
    SELECT 'leaders'
    FROM staging.leader AS delivered
    SEMI JOIN delivered_file USING (file_no)
    WHERE delivered.leader_id NOT IN (SELECT leader_id FROM own_leader)
        OR delivered.department_id NOT IN (SELECT department_id FROM allowed)
    UNION ALL
    -- Rounds are everybody's: they may be told as they are.
    SELECT 'rounds'
    FROM staging.round AS delivered
    JOIN delivered_file USING (file_no)
    LEFT JOIN stored.round AS kept USING (round_id)
    WHERE kept.round_id IS NULL
        OR coalesce(delivered.name, kept.name) <> kept.name
        OR coalesce(delivered.opens_on, kept.opens_on) <> kept.opens_on
        OR coalesce(delivered.closes_on, kept.closes_on) <> kept.closes_on
    UNION ALL
    SELECT 'conversations'
    FROM staging.conversation AS delivered
    JOIN delivered_file USING (file_no)
    LEFT JOIN stored.conversation AS kept USING (conversation_id)
    LEFT JOIN elsewhere
        ON elsewhere.round_id = coalesce(delivered.round_id, kept.round_id)
        AND elsewhere.leader_id = coalesce(delivered.leader_id, kept.leader_id)
    WHERE delivered.conversation_id NOT IN (SELECT conversation_id FROM own_conversation)
        OR delivered.leader_id NOT IN (SELECT leader_id FROM own_leader)
        OR delivered.department_id NOT IN (SELECT department_id FROM allowed)
        OR elsewhere.leader_id IS NOT NULL
    UNION ALL
    SELECT 'agreements'
    FROM staging.agreement AS delivered
    JOIN delivered_file USING (file_no)
    LEFT JOIN stored.agreement AS kept USING (agreement_id)
    WHERE delivered.conversation_id NOT IN (SELECT conversation_id FROM own_conversation)
        OR kept.conversation_id NOT IN (SELECT conversation_id FROM own_conversation)
    UNION ALL
    SELECT 'initiatives'
    FROM staging.initiative
    SEMI JOIN delivered_file USING (file_no)
    WHERE department_id NOT IN (SELECT department_id FROM allowed)
    UNION ALL
    SELECT said.feed
    FROM (
        SELECT 'scaling_answers' AS feed, file_no, conversation_id FROM staging.scaling_answer
        UNION ALL
        SELECT 'spider_scores', file_no, conversation_id FROM staging.spider_score
        UNION ALL
        SELECT 'evaluations', file_no, conversation_id FROM staging.evaluation
        UNION ALL
        SELECT 'topics', file_no, conversation_id FROM staging.conversation_topic
    ) AS said
    SEMI JOIN delivered_file USING (file_no)
    WHERE conversation_id NOT IN (SELECT conversation_id FROM own_conversation)
)
SELECT DISTINCT CAST(feed AS VARCHAR) AS feed
FROM stray
ORDER BY feed;
