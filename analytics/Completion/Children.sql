-- One row per department of $children with somebody eligible in it or below in round $round_id as of $as_of: how many,
-- and how many are complete, in people. $level: null = all. Reads participation and department_closure.
WITH own AS (
    SELECT department_id, count(*) AS eligible, count(*) FILTER (WHERE complete_on <= $as_of) AS complete
    FROM participation
    WHERE round_id = $round_id
        AND (CAST($level AS VARCHAR) IS NULL OR level = $level)
        AND $as_of BETWEEN from_on AND until_on
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
