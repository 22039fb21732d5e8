-- Rebuilds department_closure: one row per department and ancestor, itself included (depth 0).
-- Reads department, which the checks have found free of cycles.
DELETE FROM department_closure;

INSERT INTO department_closure (ancestor_id, department_id, depth)
WITH RECURSIVE path AS (
    SELECT department_id AS ancestor_id, department_id, 0 AS depth
    FROM department
    UNION ALL
    SELECT parent.parent_id, path.department_id, path.depth + 1
    FROM path
    JOIN department AS parent ON parent.department_id = path.ancestor_id
    WHERE parent.parent_id IS NOT NULL
)
SELECT ancestor_id, department_id, CAST(depth AS INTEGER)
FROM path;
