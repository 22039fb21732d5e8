-- Takes a person out of what was noted of releases: a random name per item instead of $leader_id, and numbers instead of
-- answers that tell only which were the same. Where they counted stays, for the released figures do.
UPDATE past_contribution
SET leader_id = renamed.name,
    value = CASE WHEN past_contribution.department_id IS NULL THEN NULL ELSE renamed.number END,
    desired_level = NULL,
    focus = FALSE,
    is_forgotten = TRUE
FROM (
    SELECT
        noted.item_kind,
        noted.item_id,
        noted.round_id,
        noted.release_no,
        item.name,
        CAST(dense_rank() OVER (
            PARTITION BY noted.item_kind, noted.item_id, noted.round_id
            ORDER BY noted.value, noted.desired_level, noted.focus) AS SMALLINT) AS number
    FROM past_contribution AS noted
    JOIN (
        SELECT item_kind, item_id, CAST(uuid() AS VARCHAR) AS name
        FROM (SELECT DISTINCT item_kind, item_id FROM past_contribution WHERE leader_id = $leader_id)
    ) AS item USING (item_kind, item_id)
    WHERE noted.leader_id = $leader_id
) AS renamed
WHERE past_contribution.leader_id = $leader_id
    AND past_contribution.item_kind = renamed.item_kind
    AND past_contribution.item_id = renamed.item_id
    AND past_contribution.round_id = renamed.round_id
    AND past_contribution.release_no = renamed.release_no;
