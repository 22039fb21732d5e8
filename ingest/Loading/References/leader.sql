-- One rejection per delivered leader whose department or manager is neither stored nor taken in with this delivery,
-- and so on down the line.
-- Run again after cycles were found: what they reject may have been somebody's manager.
INSERT INTO rejection
WITH RECURSIVE unknown AS (
    SELECT
        file_no,
        line,
        leader_id,
        NOT EXISTS (SELECT 1 FROM known_department AS known WHERE known.department_id = delivered.department_id) AS lost_department
    FROM merged_leader AS delivered
    WHERE (department_id IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM known_department AS known WHERE known.department_id = delivered.department_id))
        OR (manager_id IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM accepted_leader AS accepted WHERE accepted.leader_id = delivered.manager_id)
            AND NOT EXISTS (SELECT 1 FROM stored.leader WHERE leader.leader_id = delivered.manager_id))
    UNION
    SELECT delivered.file_no, delivered.line, delivered.leader_id, FALSE
    FROM unknown
    JOIN merged_leader AS delivered ON delivered.manager_id = unknown.leader_id
    WHERE NOT EXISTS (SELECT 1 FROM stored.leader WHERE leader.leader_id = unknown.leader_id)
),
found AS (
    SELECT file_no, line, bool_or(lost_department) AS lost_department
    FROM unknown
    GROUP BY file_no, line
)
SELECT
    file_no,
    line,
    'unknown_reference',
    CASE WHEN lost_department THEN 'department_id' ELSE 'manager_id' END,
    CASE WHEN lost_department THEN 'en afdeling, der findes i organisationen' ELSE 'en leders leder, der selv findes som leder' END
FROM found
WHERE NOT EXISTS (
    SELECT 1
    FROM rejection
    WHERE rejection.file_no = found.file_no
        AND rejection.line = found.line
        AND rejection.code IN ('unknown_reference', 'cycle')
);
