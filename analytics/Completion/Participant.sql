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
        in_group,
        one_of_several,
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
    -- The same rows with the date that makes them complete.
    SELECT
        *,
        CASE $complete_stage
            WHEN 'invited' THEN invited_on
            WHEN 'scheduled' THEN scheduled_on
            WHEN 'prepared' THEN prepared_on
            WHEN 'held' THEN held_on
            WHEN 'concluded' THEN concluded_on
            WHEN 'approved' THEN approved_on
            WHEN 'closed' THEN closed_on
            WHEN 'followed_up' THEN followed_up_on
        END AS complete_on
    FROM dated
),
ranked AS (
    -- One row per conversation of people with several: 1 = the furthest, of all and of their own (or their groups').
    SELECT
        conversation_id,
        row_number() OVER (
            PARTITION BY round_id, leader_id ORDER BY furthest DESC, held_on DESC NULLS LAST, conversation_id DESC
        ) AS place,
        row_number() OVER (
            PARTITION BY round_id, leader_id, in_group ORDER BY furthest DESC, held_on DESC NULLS LAST, conversation_id DESC
        ) AS place_of_kind
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
    ) AS several
),
completed AS (
    -- One row per person × round of a concept with groups: complete by a conversation of their own, or by a group's
    -- that was held and a follow-up of their own.
    SELECT
        staged.round_id,
        staged.leader_id,
        bool_or(NOT in_group AND complete_on IS NOT NULL AND COALESCE(place_of_kind, 1) = 1)
            OR (bool_or(in_group AND held_on IS NOT NULL)
                AND bool_or(followed_up_on IS NOT NULL OR (NOT in_group AND held_on IS NOT NULL))) AS complete
    FROM staged
    LEFT JOIN ranked ON ranked.conversation_id = staged.conversation_id
    WHERE $has_groups
    GROUP BY staged.round_id, staged.leader_id
)
SELECT
    staged.round_id,
    staged.department_id,
    staged.invited_on,
    staged.scheduled_on,
    staged.prepared_on,
    staged.held_on,
    staged.concluded_on,
    staged.approved_on,
    staged.closed_on,
    staged.followed_up_on,
    COALESCE(completed.complete, staged.complete_on IS NOT NULL) AS complete
FROM staged
LEFT JOIN completed ON completed.round_id = staged.round_id AND completed.leader_id = staged.leader_id
WHERE (NOT staged.one_of_several OR staged.conversation_id IN (SELECT conversation_id FROM ranked WHERE place = 1))
    AND staged.department_id IN (SELECT department_id FROM department_closure WHERE ancestor_id = ANY($tops));
