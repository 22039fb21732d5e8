-- TEMP TABLE past_contribution: that of `stored`, in which who merely left goes by the id that nobody ever had. (Who is forgotten
-- is still in it.)
CREATE TEMP TABLE past_contribution AS
SELECT kept.* REPLACE (CASE WHEN erased.is_removed THEN kept.leader_id ELSE coalesce(erased.replacement, kept.leader_id) END AS leader_id)
FROM stored.past_contribution AS kept
LEFT JOIN erased_leader AS erased ON erased.leader_id = kept.leader_id;
