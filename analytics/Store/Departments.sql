-- One row per department.
SELECT department_id, name, parent_id
FROM department
ORDER BY department_id;
