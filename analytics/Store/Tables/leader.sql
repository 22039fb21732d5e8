-- One row per person a conversation may be about (in an employee concept: employees), as they are today.
CREATE TABLE leader (
    leader_id     VARCHAR NOT NULL,
    department_id VARCHAR NOT NULL,
    manager_id    VARCHAR,
    level         VARCHAR,
    name          VARCHAR,
    email         VARCHAR,
    birth_date    DATE,
    employed_from DATE,             -- null = always
    employed_to   DATE              -- null = still
);
