-- One row per leader that no leader without a manager_id is above, were the delivery taken in as judged so far:
-- those on a cycle, and those below one. (Whether the one above exists is judged apart.)
WITH RECURSIVE edge AS (
    SELECT leader_id AS node, manager_id AS above
    FROM accepted_leader
    UNION ALL
    SELECT leader_id, manager_id
    FROM stored.leader
    WHERE NOT EXISTS (SELECT 1 FROM accepted_leader AS accepted WHERE accepted.leader_id = leader.leader_id)
),
rooted AS (
    SELECT node
    FROM edge
    WHERE above IS NULL OR above NOT IN (SELECT node FROM edge)
    UNION ALL
    SELECT edge.node
    FROM rooted
    JOIN edge ON edge.above = rooted.node
)
SELECT node, above
FROM edge
WHERE NOT EXISTS (SELECT 1 FROM rooted WHERE rooted.node = edge.node);
