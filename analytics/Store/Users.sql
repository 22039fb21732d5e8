-- One row per user, with the name of the leader that the user is, if told.
SELECT
    user_account.user_id,
    user_account.role,
    user_account.department_id,
    user_account.leader_id,
    leader.name
FROM user_account
LEFT JOIN leader ON leader.leader_id = user_account.leader_id
ORDER BY user_account.user_id;
