-- One row per round with somebody eligible as of $as_of: how many, and how many are complete, in people.
-- In $tops and everything below; $level: null = all. Reads participation and department_closure.
SELECT
    round_id,
    CAST(count(*) AS BIGINT) AS eligible,
    CAST(count(*) FILTER (WHERE complete_on <= $as_of) AS BIGINT) AS complete
FROM participation
WHERE (CAST($level AS VARCHAR) IS NULL OR level = $level)
    AND $as_of BETWEEN from_on AND until_on
    AND department_id IN (SELECT department_id FROM department_closure WHERE ancestor_id = ANY($tops))
GROUP BY round_id;
