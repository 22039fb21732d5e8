-- Makes participant: one row per eligible person × round, in $tops and everything below, with the dates of the
-- conversation that got furthest as of $as_of (all null without one). Completion's other files count its rows.
-- $round_id, $level: null = all. $as_of: later dates do not count. $stages (in order), $complete_stage: the concept's.
-- $has_groups: a group's conversation may stand in for one's own.
CREATE OR REPLACE TEMP TABLE participant AS
WITH dated AS (
    -- One row per conversation, and per person without one: the dates that count.
    SELECT
        round_id,
        leader_id,
        department_id,
        conversation_id,
        one_of_several,
        $has_groups AND in_group AS in_group,
        $has_groups AND COALESCE(group_complete_on <= $as_of, FALSE) AS group_complete,
        CASE WHEN invited_on <= $as_of THEN invited_on END AS invited_on,
        -- Scheduled is a plan: it counts as soon as the invitation does.
        CASE WHEN COALESCE(invited_on, scheduled_on) <= $as_of THEN scheduled_on END AS scheduled_on,
        CASE WHEN prepared_on <= $as_of THEN prepared_on END AS prepared_on,
        CASE WHEN held_on <= $as_of THEN held_on END AS held_on,
        CASE WHEN concluded_on <= $as_of THEN concluded_on END AS concluded_on,
        CASE WHEN approved_on <= $as_of THEN approved_on END AS approved_on,
        CASE WHEN closed_on <= $as_of THEN closed_on END AS closed_on,
        CASE WHEN followed_up_on <= $as_of THEN followed_up_on END AS followed_up_on
    FROM participation
    WHERE (CAST($round_id AS VARCHAR) IS NULL OR round_id = $round_id)
        AND (CAST($level AS VARCHAR) IS NULL OR level = $level)
),
staged AS (
    -- The same rows, with whether they are complete. A group's conversation alone never is.
    SELECT
        *,
        NOT in_group AND CASE $complete_stage
            WHEN 'invited' THEN invited_on
            WHEN 'scheduled' THEN scheduled_on
            WHEN 'prepared' THEN prepared_on
            WHEN 'held' THEN held_on
            WHEN 'concluded' THEN concluded_on
            WHEN 'approved' THEN approved_on
            WHEN 'closed' THEN closed_on
            WHEN 'followed_up' THEN followed_up_on
        END IS NOT NULL AS own_complete
    FROM dated
),
several AS (
    -- One row per conversation of people with several: its place among them, and whether the furthest of their own is complete.
    SELECT
        *,
        row_number() OVER (
            PARTITION BY round_id, leader_id ORDER BY furthest DESC, held_on DESC NULLS LAST, conversation_id DESC
        ) AS place,
        first_value(own_complete) OVER (
            PARTITION BY round_id, leader_id ORDER BY in_group, furthest DESC, held_on DESC NULLS LAST, conversation_id DESC
        ) AS furthest_own_complete
    FROM (
        SELECT *, COALESCE(GREATEST(
            CASE WHEN invited_on IS NOT NULL THEN array_position($stages, 'invited') END,
            CASE WHEN scheduled_on IS NOT NULL THEN array_position($stages, 'scheduled') END,
            CASE WHEN prepared_on IS NOT NULL THEN array_position($stages, 'prepared') END,
            CASE WHEN held_on IS NOT NULL THEN array_position($stages, 'held') END,
            CASE WHEN concluded_on IS NOT NULL THEN array_position($stages, 'concluded') END,
            CASE WHEN approved_on IS NOT NULL THEN array_position($stages, 'approved') END,
            CASE WHEN closed_on IS NOT NULL THEN array_position($stages, 'closed') END,
            CASE WHEN followed_up_on IS NOT NULL THEN array_position($stages, 'followed_up') END), 0) AS furthest
        FROM staged
        WHERE one_of_several
    ) AS ranked
),
picked AS (
    SELECT
        round_id, department_id, invited_on, scheduled_on, prepared_on, held_on, concluded_on, approved_on, closed_on,
        followed_up_on, own_complete OR group_complete AS complete
    FROM staged
    WHERE NOT one_of_several
    UNION ALL
    SELECT
        round_id, department_id, invited_on, scheduled_on, prepared_on, held_on, concluded_on, approved_on, closed_on,
        followed_up_on, furthest_own_complete OR group_complete
    FROM several
    WHERE place = 1
)
SELECT *
FROM picked
WHERE department_id IN (SELECT department_id FROM department_closure WHERE ancestor_id = ANY($tops));
