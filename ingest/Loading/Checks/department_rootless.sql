-- One row per department that no department without a parent_id is above, were the delivery taken in as judged so far:
-- those on a cycle, and those below one. (Whether the one above exists is judged apart.)
WITH RECURSIVE edge AS (
    SELECT department_id AS node, parent_id AS above
    FROM accepted_department
    UNION ALL
    SELECT department_id, parent_id
    FROM stored.department
    WHERE NOT EXISTS (SELECT 1 FROM accepted_department AS accepted WHERE accepted.department_id = department.department_id)
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
