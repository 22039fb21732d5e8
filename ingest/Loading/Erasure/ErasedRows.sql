-- Writes every table that may name somebody from `stored` into the generation being written: without the people of
-- erased_leader, or under an id that nobody ever had. Each table keeps its grain.

INSERT INTO leader BY NAME
SELECT kept.* REPLACE (
    coalesce(erased.replacement, kept.leader_id) AS leader_id,
    CASE WHEN manager.leader_id IS NULL THEN kept.manager_id END AS manager_id,
    CASE WHEN erased.leader_id IS NULL THEN kept.name END AS name,
    CASE WHEN erased.leader_id IS NULL THEN kept.email END AS email,
    CASE WHEN erased.leader_id IS NULL THEN kept.birth_date END AS birth_date)
FROM stored.leader AS kept
LEFT JOIN erased_leader AS erased ON erased.leader_id = kept.leader_id
LEFT JOIN erased_leader AS manager ON manager.leader_id = kept.manager_id
WHERE erased.is_removed IS NOT TRUE;

-- Of a closed round a blank manager would be filled by the next one, who would then see what was confided to this one.
INSERT INTO person_round BY NAME
SELECT kept.* REPLACE (
    coalesce(erased.replacement, kept.leader_id) AS leader_id,
    coalesce(manager.replacement, kept.manager_id) AS manager_id)
FROM stored.person_round AS kept
LEFT JOIN erased_leader AS erased ON erased.leader_id = kept.leader_id
LEFT JOIN erased_leader AS manager ON manager.leader_id = kept.manager_id
WHERE erased.is_removed IS NOT TRUE;

-- A group's id leads to the others of the group: the row stays a group's by one of its own.
INSERT INTO conversation BY NAME
SELECT kept.* REPLACE (
    coalesce(erased.replacement, kept.conversation_id) AS conversation_id,
    coalesce(person.replacement, kept.leader_id) AS leader_id,
    CASE WHEN person.leader_id IS NOT NULL AND kept.group_id IS NOT NULL THEN erased.replacement ELSE kept.group_id END AS group_id)
FROM stored.conversation AS kept
LEFT JOIN erased_leader AS person ON person.leader_id = kept.leader_id
LEFT JOIN erased_conversation AS erased ON erased.conversation_id = kept.conversation_id
WHERE person.is_removed IS NOT TRUE AND erased.is_removed IS NOT TRUE;

INSERT INTO scaling_answer BY NAME
SELECT kept.* REPLACE (coalesce(erased.replacement, kept.conversation_id) AS conversation_id)
FROM stored.scaling_answer AS kept
LEFT JOIN erased_conversation AS erased ON erased.conversation_id = kept.conversation_id
WHERE erased.is_removed IS NOT TRUE;

INSERT INTO spider_score BY NAME
SELECT kept.* REPLACE (coalesce(erased.replacement, kept.conversation_id) AS conversation_id)
FROM stored.spider_score AS kept
LEFT JOIN erased_conversation AS erased ON erased.conversation_id = kept.conversation_id
WHERE erased.is_removed IS NOT TRUE;

INSERT INTO evaluation BY NAME
SELECT kept.* REPLACE (coalesce(erased.replacement, kept.conversation_id) AS conversation_id)
FROM stored.evaluation AS kept
LEFT JOIN erased_conversation AS erased ON erased.conversation_id = kept.conversation_id
WHERE erased.is_removed IS NOT TRUE;

INSERT INTO conversation_topic BY NAME
SELECT kept.* REPLACE (coalesce(erased.replacement, kept.conversation_id) AS conversation_id)
FROM stored.conversation_topic AS kept
LEFT JOIN erased_conversation AS erased ON erased.conversation_id = kept.conversation_id
WHERE erased.is_removed IS NOT TRUE;

INSERT INTO agreement BY NAME
SELECT kept.* REPLACE (
    CASE WHEN erased.conversation_id IS NULL THEN kept.agreement_id
        ELSE erased.replacement || ':' || row_number() OVER (PARTITION BY kept.conversation_id ORDER BY kept.agreement_id)
    END AS agreement_id,
    coalesce(erased.replacement, kept.conversation_id) AS conversation_id)
FROM stored.agreement AS kept
LEFT JOIN erased_conversation AS erased ON erased.conversation_id = kept.conversation_id
WHERE erased.is_removed IS NOT TRUE;

INSERT INTO user_account BY NAME
SELECT kept.*
FROM stored.user_account AS kept
WHERE lower(kept.user_id) NOT IN (SELECT text FROM erased_text)
    AND (kept.leader_id IS NULL OR kept.leader_id NOT IN (SELECT leader_id FROM erased_leader));

-- A rejected row goes when one of its cells tells of them; somebody else's comes again with the next export. One that
-- could not be split may have them anywhere in a cell.
INSERT INTO reject BY NAME
SELECT kept.*
FROM stored.reject AS kept
WHERE NOT EXISTS (
    SELECT 1
    FROM (SELECT lower(trim(unnest(json_extract_string(kept.cells, '$.*')))) AS text) AS cell
    JOIN erased_text ON cell.text = erased_text.text OR (kept.code = 'malformed_row' AND contains(cell.text, erased_text.text))
);

-- People call files by people's names. (An id of a few letters is in many a name by chance.)
INSERT INTO load BY NAME
SELECT kept.* REPLACE (
    CASE WHEN EXISTS (SELECT 1 FROM erased_text WHERE length(text) > 3 AND contains(lower(kept.delivery), text)) THEN '' ELSE kept.delivery END AS delivery)
FROM stored.load AS kept;

INSERT INTO load_file BY NAME
SELECT kept.* REPLACE (
    CASE WHEN EXISTS (SELECT 1 FROM erased_text WHERE length(text) > 3 AND contains(lower(kept.file), text)) THEN kept.feed ELSE kept.file END AS file,
    CASE WHEN EXISTS (SELECT 1 FROM erased_text WHERE length(text) > 3 AND contains(lower(kept.unknown_columns), text)) THEN '' ELSE kept.unknown_columns
    END AS unknown_columns)
FROM stored.load_file AS kept;

INSERT INTO load_finding BY NAME
SELECT kept.* REPLACE (
    CASE WHEN EXISTS (SELECT 1 FROM erased_text WHERE length(text) > 3 AND contains(lower(kept.file), text)) THEN '' ELSE kept.file END AS file)
FROM stored.load_finding AS kept;
