-- One row per user of the dashboard.
CREATE TABLE user_account (
    user_id       VARCHAR NOT NULL, -- an e-mail or login
    role          VARCHAR NOT NULL, -- director, department_head, hr, med, leader, admin
    department_id VARCHAR,
    leader_id     VARCHAR
);
