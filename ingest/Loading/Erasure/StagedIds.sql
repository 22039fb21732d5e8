-- TEMP TABLE staged_id: one row per kind and id of a person, conversation or user that the rows in staging name.
CREATE TEMP TABLE staged_id AS
WITH bad AS (
    SELECT
        trim(cells ->> 'leader_id') AS leader_id,
        trim(cells ->> 'manager_id') AS manager_id,
        trim(cells ->> 'conversation_id') AS conversation_id,
        trim(cells ->> 'user_id') AS user_id
    FROM staging.bad_row
)
SELECT DISTINCT id_kind, id
FROM (
    SELECT 'leader' AS id_kind, leader_id AS id FROM staging.leader
    UNION ALL
    SELECT 'leader', manager_id FROM staging.leader
    UNION ALL
    SELECT 'leader', leader_id FROM staging.conversation
    UNION ALL
    SELECT 'leader', leader_id FROM staging.user_account
    UNION ALL
    SELECT 'leader', unnest([leader_id, manager_id]) FROM bad
    UNION ALL
    SELECT 'conversation', conversation_id FROM staging.conversation
    UNION ALL
    SELECT 'conversation', conversation_id FROM (SELECT DISTINCT conversation_id FROM staging.scaling_answer)
    UNION ALL
    SELECT 'conversation', conversation_id FROM (SELECT DISTINCT conversation_id FROM staging.spider_score)
    UNION ALL
    SELECT 'conversation', conversation_id FROM (SELECT DISTINCT conversation_id FROM staging.evaluation)
    UNION ALL
    SELECT 'conversation', conversation_id FROM (SELECT DISTINCT conversation_id FROM staging.conversation_topic)
    UNION ALL
    SELECT 'conversation', conversation_id FROM staging.agreement
    UNION ALL
    SELECT 'conversation', conversation_id FROM bad
    UNION ALL
    SELECT 'user', user_id FROM staging.user_account
    UNION ALL
    SELECT 'user', user_id FROM bad
)
WHERE id <> '';
