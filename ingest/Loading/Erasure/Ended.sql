-- One row per person who left before $kept_since, as the leaders will be after the load. $nobody: what the ids of those begin
-- with who are nobody already.
WITH after_load AS (
    SELECT leader_id, employed_to FROM delta_leader
    UNION ALL
    SELECT leader_id, employed_to
    FROM stored.leader
    WHERE leader_id NOT IN (SELECT leader_id FROM delta_leader)
)
SELECT leader_id
FROM after_load
WHERE employed_to < CAST($kept_since AS DATE) AND NOT starts_with(leader_id, $nobody)
ORDER BY leader_id;
