-- One row per department of $departments with somebody eligible in it or below in round $round_id as of $as_of: how many
-- are eligible, how many are complete, and how many have each stage's own date, in people. $level: null = all.
-- Reads participation and department_closure.
WITH own AS (
    -- One row per department: those in it, not those below.
    SELECT
        department_id,
        count(*) AS eligible,
        count(*) FILTER (WHERE complete_on <= $as_of) AS complete,
        count(*) FILTER (WHERE invited_on <= $as_of) AS invited,
        count(*) FILTER (WHERE scheduled_known_on <= $as_of) AS scheduled,
        count(*) FILTER (WHERE prepared_on <= $as_of) AS prepared,
        count(*) FILTER (WHERE held_on <= $as_of) AS held,
        count(*) FILTER (WHERE concluded_on <= $as_of) AS concluded,
        count(*) FILTER (WHERE approved_on <= $as_of) AS approved,
        count(*) FILTER (WHERE closed_on <= $as_of) AS closed,
        count(*) FILTER (WHERE followed_up_on <= $as_of) AS followed_up
    FROM participation
    WHERE round_id = $round_id
        AND (CAST($level AS VARCHAR) IS NULL OR level = $level)
        AND $as_of BETWEEN from_on AND until_on
    GROUP BY department_id
)
SELECT
    department_closure.ancestor_id AS department_id,
    CAST(sum(own.eligible) AS BIGINT) AS eligible,
    CAST(sum(own.complete) AS BIGINT) AS complete,
    CAST(sum(own.invited) AS BIGINT) AS invited,
    CAST(sum(own.scheduled) AS BIGINT) AS scheduled,
    CAST(sum(own.prepared) AS BIGINT) AS prepared,
    CAST(sum(own.held) AS BIGINT) AS held,
    CAST(sum(own.concluded) AS BIGINT) AS concluded,
    CAST(sum(own.approved) AS BIGINT) AS approved,
    CAST(sum(own.closed) AS BIGINT) AS closed,
    CAST(sum(own.followed_up) AS BIGINT) AS followed_up
FROM own
JOIN department_closure ON department_closure.department_id = own.department_id
WHERE department_closure.ancestor_id = ANY($departments)
GROUP BY department_closure.ancestor_id;
