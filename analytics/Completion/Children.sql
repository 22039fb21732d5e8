-- One row per department of $children that has participants in it or below: how many, and how many are complete, in people.
-- Reads participant (temp, see Participant.sql) and department_closure.
WITH own AS (
    SELECT department_id, count(*) AS eligible, count(*) FILTER (WHERE complete) AS complete
    FROM participant
    GROUP BY department_id
)
SELECT
    department_closure.ancestor_id AS department_id,
    CAST(sum(own.eligible) AS BIGINT) AS eligible,
    CAST(sum(own.complete) AS BIGINT) AS complete
FROM own
JOIN department_closure ON department_closure.department_id = own.department_id
WHERE department_closure.ancestor_id = ANY($children)
GROUP BY department_closure.ancestor_id;
