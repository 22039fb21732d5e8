-- One row per user, with the name of the leader that the user is, if told. A leader without a department of their own
-- in users.csv has the one they are in; nobody else's reach follows from where they sit.
SELECT
    user_account.user_id,
    user_account.role,
    CASE WHEN user_account.role = 'leader'
        THEN COALESCE(user_account.department_id, leader.department_id)
        ELSE user_account.department_id END AS department_id,
    user_account.leader_id,
    leader.name
FROM user_account
LEFT JOIN leader ON leader.leader_id = user_account.leader_id
ORDER BY user_account.user_id;
