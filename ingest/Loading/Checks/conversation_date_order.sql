-- One rejection per delivered conversation with a stage that, after the merge, is dated before an earlier stage.
-- $stages: the concept's; others are ignored. The day it is scheduled for takes no part (contract §1).
INSERT INTO rejection
WITH dated AS (
    SELECT
        file_no,
        line,
        CASE WHEN 'invited' = ANY($stages) THEN invited_on END AS invited_on,
        CASE WHEN 'prepared' = ANY($stages) THEN prepared_on END AS prepared_on,
        CASE WHEN 'held' = ANY($stages) THEN held_on END AS held_on,
        CASE WHEN 'concluded' = ANY($stages) THEN concluded_on END AS concluded_on,
        -- Both have approved: the later date. greatest() alone would do with one of them.
        CASE WHEN 'approved' = ANY($stages) AND leader_approved_on IS NOT NULL AND manager_approved_on IS NOT NULL
            THEN greatest(leader_approved_on, manager_approved_on) END AS approved_on,
        CASE WHEN leader_approved_on >= manager_approved_on
            THEN 'leader_approved_on' ELSE 'manager_approved_on' END AS approved_last,
        CASE WHEN 'closed' = ANY($stages) THEN closed_on END AS closed_on,
        CASE WHEN 'followed_up' = ANY($stages) THEN followed_up_on END AS followed_up_on
    FROM merged_conversation
),
judged AS (
    -- greatest() passes over nulls; where all are null the comparison is null, and nothing is out of order.
    SELECT
        file_no,
        line,
        CASE
            WHEN prepared_on < invited_on THEN 'prepared_on'
            WHEN held_on < greatest(invited_on, prepared_on) THEN 'held_on'
            WHEN concluded_on < greatest(invited_on, prepared_on, held_on) THEN 'concluded_on'
            WHEN approved_on < greatest(invited_on, prepared_on, held_on, concluded_on) THEN approved_last
            WHEN closed_on < greatest(invited_on, prepared_on, held_on, concluded_on, approved_on) THEN 'closed_on'
            WHEN followed_up_on < greatest(invited_on, prepared_on, held_on, concluded_on, approved_on, closed_on)
                THEN 'followed_up_on'
        END AS column_name
    FROM dated
)
SELECT file_no, line, 'date_order', column_name, 'en dato på eller efter de tidligere trins datoer'
FROM judged
WHERE column_name IS NOT NULL;
