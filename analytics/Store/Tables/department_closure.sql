-- One row per department and ancestor, itself included (depth 0). Derived from department.
CREATE TABLE department_closure (
    ancestor_id   VARCHAR NOT NULL,
    department_id VARCHAR NOT NULL,
    depth         INTEGER NOT NULL
);
