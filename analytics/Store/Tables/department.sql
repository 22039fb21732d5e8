-- One row per department. The tree is today's; what happened stays with the department's id.
CREATE TABLE department (
    department_id VARCHAR NOT NULL,
    name          VARCHAR NOT NULL,
    parent_id     VARCHAR           -- null = a top
);
