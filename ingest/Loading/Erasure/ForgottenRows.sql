-- Takes the rows of people whose identity is gone out of staging, and counts them per file as a warning.
-- $kept_since: who left before that day has no identity here any more; null = for ever.
-- Reads: marked_id (temp: ids in staging that have a tombstone), stored.tombstone, stored.leader.

-- TEMP TABLE gone_leader: one row per person. Whose time was merely up may be employed again: they are new people then.
CREATE TEMP TABLE gone_leader AS
SELECT marked_id.id AS leader_id
FROM marked_id
JOIN stored.tombstone AS tombstone ON tombstone.id_kind = marked_id.id_kind AND tombstone.id_mark = marked_id.id_mark
WHERE marked_id.id_kind = 'leader'
    AND (tombstone.reason = 'forget' OR NOT (
        EXISTS (SELECT 1 FROM stored.leader AS kept WHERE kept.leader_id = marked_id.id)
        OR EXISTS (
            SELECT 1
            FROM staging.leader AS delivered
            WHERE delivered.leader_id = marked_id.id
                AND ($kept_since IS NULL OR delivered.employed_to IS NULL OR delivered.employed_to >= CAST($kept_since AS DATE)))));

-- TEMP TABLE gone_conversation: one row per conversation, also one that was not there when its person was forgotten.
CREATE TEMP TABLE gone_conversation AS
SELECT id AS conversation_id FROM marked_id WHERE id_kind = 'conversation'
UNION
SELECT conversation_id FROM staging.conversation WHERE leader_id IN (SELECT leader_id FROM gone_leader);

-- TEMP TABLE forgotten_row: one row per row in staging that goes.
CREATE TEMP TABLE forgotten_row AS
SELECT file_no, line FROM staging.leader WHERE leader_id IN (SELECT leader_id FROM gone_leader)
UNION ALL
SELECT file_no, line FROM staging.conversation WHERE conversation_id IN (SELECT conversation_id FROM gone_conversation)
UNION ALL
SELECT file_no, line FROM staging.scaling_answer WHERE conversation_id IN (SELECT conversation_id FROM gone_conversation)
UNION ALL
SELECT file_no, line FROM staging.spider_score WHERE conversation_id IN (SELECT conversation_id FROM gone_conversation)
UNION ALL
SELECT file_no, line FROM staging.evaluation WHERE conversation_id IN (SELECT conversation_id FROM gone_conversation)
UNION ALL
SELECT file_no, line FROM staging.conversation_topic WHERE conversation_id IN (SELECT conversation_id FROM gone_conversation)
UNION ALL
SELECT file_no, line FROM staging.agreement WHERE conversation_id IN (SELECT conversation_id FROM gone_conversation)
UNION ALL
SELECT file_no, line
FROM staging.user_account
WHERE leader_id IN (SELECT leader_id FROM gone_leader) OR user_id IN (SELECT id FROM marked_id WHERE id_kind = 'user')
UNION ALL
SELECT file_no, line
FROM staging.bad_row
WHERE trim(cells ->> 'leader_id') IN (SELECT leader_id FROM gone_leader)
    OR trim(cells ->> 'conversation_id') IN (SELECT conversation_id FROM gone_conversation)
    OR trim(cells ->> 'user_id') IN (SELECT id FROM marked_id WHERE id_kind = 'user');

DELETE FROM staging.leader WHERE (file_no, line) IN (SELECT row(file_no, line) FROM forgotten_row);
DELETE FROM staging.conversation WHERE (file_no, line) IN (SELECT row(file_no, line) FROM forgotten_row);
DELETE FROM staging.scaling_answer WHERE (file_no, line) IN (SELECT row(file_no, line) FROM forgotten_row);
DELETE FROM staging.spider_score WHERE (file_no, line) IN (SELECT row(file_no, line) FROM forgotten_row);
DELETE FROM staging.evaluation WHERE (file_no, line) IN (SELECT row(file_no, line) FROM forgotten_row);
DELETE FROM staging.conversation_topic WHERE (file_no, line) IN (SELECT row(file_no, line) FROM forgotten_row);
DELETE FROM staging.agreement WHERE (file_no, line) IN (SELECT row(file_no, line) FROM forgotten_row);
DELETE FROM staging.user_account WHERE (file_no, line) IN (SELECT row(file_no, line) FROM forgotten_row);
DELETE FROM staging.bad_row WHERE (file_no, line) IN (SELECT row(file_no, line) FROM forgotten_row);

-- Others' manager is not known any more.
UPDATE staging.leader SET manager_id = NULL WHERE manager_id IN (SELECT leader_id FROM gone_leader);
UPDATE staging.bad_row SET cells = CAST(json_merge_patch(cells, '{"manager_id":""}') AS VARCHAR)
WHERE trim(cells ->> 'manager_id') IN (SELECT leader_id FROM gone_leader);

INSERT INTO warning
SELECT file_no, 'forgotten', count(*)
FROM forgotten_row
GROUP BY file_no;
