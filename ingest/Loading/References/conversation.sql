-- One rejection per delivered conversation whose round, leader or department does not exist.
INSERT INTO rejection
WITH looked_up AS (
    SELECT
        file_no,
        line,
        round_id IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM known_round AS known WHERE known.round_id = delivered.round_id) AS lost_round,
        leader_id IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM known_leader AS known WHERE known.leader_id = delivered.leader_id) AS lost_leader,
        department_id IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM known_department AS known WHERE known.department_id = delivered.department_id) AS lost_department
    FROM merged_conversation AS delivered
)
SELECT
    file_no,
    line,
    'unknown_reference',
    CASE WHEN lost_round THEN 'round_id' WHEN lost_leader THEN 'leader_id' ELSE 'department_id' END,
    CASE
        WHEN lost_round THEN 'en runde, der findes i organisationen'
        WHEN lost_leader THEN 'en leder, der findes i organisationen'
        ELSE 'en afdeling, der findes i organisationen'
    END
FROM looked_up
WHERE lost_round OR lost_leader OR lost_department;
