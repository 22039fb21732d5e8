-- Makes staged_conversation (temp): one row per conversation with its stages' dates, ready to be compared.
-- $complete_stage: the concept's. $has_groups: a group's conversation may stand in for one's own. Reads conversation.
CREATE OR REPLACE TEMP TABLE staged_conversation AS
WITH several AS (
    SELECT round_id, leader_id
    FROM conversation
    GROUP BY round_id, leader_id
    HAVING count(*) > 1
),
staged AS (
    SELECT
        conversation.round_id,
        conversation.leader_id,
        conversation_id,
        department_id,
        several.leader_id IS NOT NULL AS one_of_several,
        $has_groups AND group_id IS NOT NULL AS in_group,
        invited_on,
        scheduled_on,
        -- The day from which a plan counts: as soon as the invitation does.
        CASE WHEN scheduled_on IS NOT NULL THEN COALESCE(invited_on, scheduled_on) END AS scheduled_known_on,
        prepared_on,
        held_on,
        concluded_on,
        -- The later of both; GREATEST alone would do with one.
        CASE WHEN leader_approved_on IS NOT NULL AND manager_approved_on IS NOT NULL
            THEN GREATEST(leader_approved_on, manager_approved_on) END AS approved_on,
        closed_on,
        followed_up_on
    FROM conversation
    LEFT JOIN several ON several.round_id = conversation.round_id AND several.leader_id = conversation.leader_id
)
SELECT
    *,
    -- A group's conversation alone never completes anybody.
    CASE WHEN NOT in_group THEN CASE $complete_stage
        WHEN 'invited' THEN invited_on
        WHEN 'scheduled' THEN scheduled_known_on
        WHEN 'prepared' THEN prepared_on
        WHEN 'held' THEN held_on
        WHEN 'concluded' THEN concluded_on
        WHEN 'approved' THEN approved_on
        WHEN 'closed' THEN closed_on
        WHEN 'followed_up' THEN followed_up_on
    END END AS complete_on
FROM staged;
