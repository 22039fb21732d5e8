-- One row per department of $departments with somebody eligible in it or below in round $round_id as of $as_of: how many
-- are eligible, how many are complete, and how many have each stage's own date, in people. $level: null = all.
-- Reads participation and department_closure.
SELECT
    department_closure.ancestor_id AS department_id,
    CAST(count(*) AS BIGINT) AS eligible,
    CAST(count(*) FILTER (WHERE complete_on <= $as_of) AS BIGINT) AS complete,
    CAST(count(*) FILTER (WHERE invited_on <= $as_of) AS BIGINT) AS invited,
    CAST(count(*) FILTER (WHERE scheduled_known_on <= $as_of) AS BIGINT) AS scheduled,
    CAST(count(*) FILTER (WHERE prepared_on <= $as_of) AS BIGINT) AS prepared,
    CAST(count(*) FILTER (WHERE held_on <= $as_of) AS BIGINT) AS held,
    CAST(count(*) FILTER (WHERE concluded_on <= $as_of) AS BIGINT) AS concluded,
    CAST(count(*) FILTER (WHERE approved_on <= $as_of) AS BIGINT) AS approved,
    CAST(count(*) FILTER (WHERE closed_on <= $as_of) AS BIGINT) AS closed,
    CAST(count(*) FILTER (WHERE followed_up_on <= $as_of) AS BIGINT) AS followed_up
FROM participation
JOIN department_closure ON department_closure.department_id = participation.department_id
WHERE round_id = $round_id
    AND (CAST($level AS VARCHAR) IS NULL OR level = $level)
    AND $as_of BETWEEN from_on AND until_on
    AND department_closure.ancestor_id = ANY($departments)
GROUP BY department_closure.ancestor_id;
