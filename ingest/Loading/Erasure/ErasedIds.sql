-- One row per id or text of the people $leaders in the attached generation `stored`, as kind, leader_id and text. A person may
-- be known by a rejected row alone. Kinds: leader, conversation, user, text (a name, an e-mail address or another id).
WITH cell AS (
    SELECT
        feed,
        trim(cells ->> 'leader_id') AS leader_id,
        trim(cells ->> 'conversation_id') AS conversation_id,
        trim(cells ->> 'user_id') AS user_id,
        trim(cells ->> 'name') AS name,
        trim(cells ->> 'email') AS email
    FROM stored.reject
),
known AS (
    SELECT leader_id, name, email FROM stored.leader WHERE leader_id IN (SELECT unnest($leaders))
    UNION ALL
    SELECT leader_id, name, email FROM cell WHERE feed = 'leaders' AND leader_id IN (SELECT unnest($leaders))
),
held AS (
    SELECT leader_id, conversation_id FROM stored.conversation WHERE leader_id IN (SELECT unnest($leaders))
    UNION
    SELECT leader_id, conversation_id FROM cell WHERE feed = 'conversations' AND leader_id IN (SELECT unnest($leaders))
),
account AS (
    SELECT user_id, leader_id FROM stored.user_account
    UNION ALL
    SELECT user_id, leader_id FROM cell WHERE feed = 'users'
)
SELECT 'leader' AS kind, leader_id, leader_id AS text FROM known
UNION
SELECT 'conversation', leader_id, conversation_id FROM held WHERE conversation_id <> ''
UNION
SELECT 'user', known.leader_id, account.user_id
FROM account
JOIN known ON account.leader_id = known.leader_id OR lower(account.user_id) = lower(known.email)
WHERE account.user_id <> ''
UNION
SELECT 'text', leader_id, name FROM known WHERE name <> ''
UNION
SELECT 'text', leader_id, email FROM known WHERE email <> ''
UNION
SELECT 'text', held.leader_id, agreement.agreement_id
FROM stored.agreement AS agreement
JOIN held USING (conversation_id)
ORDER BY ALL;
