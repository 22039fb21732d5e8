-- One row: how many are eligible in round $round_id as of $as_of, how many are complete, and how many have each stage's
-- own date, in people. In $tops and everything below; $level: null = all.
-- Reads participation and department_closure.
SELECT
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
WHERE round_id = $round_id
    AND (CAST($level AS VARCHAR) IS NULL OR level = $level)
    AND $as_of BETWEEN from_on AND until_on
    AND department_id IN (SELECT department_id FROM department_closure WHERE ancestor_id = ANY($tops));
