-- One rejection per delivered department whose parent is neither stored nor taken in with this delivery, and so on down.
-- Run again after cycles were found: what they reject may have been somebody's parent.
INSERT INTO rejection
WITH RECURSIVE unknown AS (
    SELECT file_no, line, department_id
    FROM merged_department AS delivered
    WHERE parent_id IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM accepted_department AS accepted WHERE accepted.department_id = delivered.parent_id)
        AND NOT EXISTS (SELECT 1 FROM stored.department WHERE department.department_id = delivered.parent_id)
    UNION
    SELECT delivered.file_no, delivered.line, delivered.department_id
    FROM unknown
    JOIN merged_department AS delivered ON delivered.parent_id = unknown.department_id
    WHERE NOT EXISTS (SELECT 1 FROM stored.department WHERE department.department_id = unknown.department_id)
)
SELECT file_no, line, 'unknown_reference', 'parent_id', 'en overordnet afdeling, der findes i organisationen'
FROM unknown
WHERE NOT EXISTS (
    SELECT 1
    FROM rejection
    WHERE rejection.file_no = unknown.file_no
        AND rejection.line = unknown.line
        AND rejection.code IN ('unknown_reference', 'cycle')
);
