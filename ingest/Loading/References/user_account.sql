-- One rejection per delivered user whose department or leader, if told, does not exist.
INSERT INTO rejection
WITH looked_up AS (
    SELECT
        file_no,
        line,
        department_id IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM known_department AS known WHERE known.department_id = delivered.department_id) AS lost_department,
        leader_id IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM known_leader AS known WHERE known.leader_id = delivered.leader_id) AS lost_leader
    FROM merged_user_account AS delivered
)
SELECT
    file_no,
    line,
    'unknown_reference',
    CASE WHEN lost_department THEN 'department_id' ELSE 'leader_id' END,
    CASE WHEN lost_department THEN 'en afdeling, der findes i organisationen' ELSE 'en leder, der findes i organisationen' END
FROM looked_up
WHERE lost_department OR lost_leader;
