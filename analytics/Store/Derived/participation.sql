-- Rebuilds participation: one row per person × round they are eligible in × conversation of theirs there.
-- Eligible: employed on some day of the round. Reads person_round (brought up to date), leader, round, conversation.
DELETE FROM participation;

INSERT INTO participation (
    round_id, leader_id, department_id, level, conversation_id, in_group, one_of_several, group_complete_on,
    invited_on, scheduled_on, prepared_on, held_on, concluded_on, approved_on, closed_on, followed_up_on)
WITH several AS (
    -- One row per person × round with more than one conversation, or a group's.
    SELECT
        round_id,
        leader_id,
        count(*) > 1 AS is_several,
        min(held_on) FILTER (WHERE group_id IS NOT NULL) AS group_held_on,
        LEAST(min(followed_up_on), min(held_on) FILTER (WHERE group_id IS NULL)) AS followed_on
    FROM conversation
    GROUP BY round_id, leader_id
    HAVING count(*) > 1 OR min(group_id) IS NOT NULL
)
SELECT
    person_round.round_id,
    person_round.leader_id,
    COALESCE(conversation.department_id, person_round.department_id),
    person_round.level,
    conversation.conversation_id,
    conversation.group_id IS NOT NULL,
    COALESCE(several.is_several, FALSE),
    CASE WHEN several.group_held_on IS NOT NULL AND several.followed_on IS NOT NULL
        THEN GREATEST(several.group_held_on, several.followed_on) END,
    conversation.invited_on,
    conversation.scheduled_on,
    conversation.prepared_on,
    conversation.held_on,
    conversation.concluded_on,
    -- GREATEST alone would do with one of the two.
    CASE WHEN conversation.leader_approved_on IS NOT NULL AND conversation.manager_approved_on IS NOT NULL
        THEN GREATEST(conversation.leader_approved_on, conversation.manager_approved_on) END,
    conversation.closed_on,
    conversation.followed_up_on
FROM person_round
JOIN round ON round.round_id = person_round.round_id
JOIN leader ON leader.leader_id = person_round.leader_id
LEFT JOIN conversation
    ON conversation.round_id = person_round.round_id AND conversation.leader_id = person_round.leader_id
LEFT JOIN several
    ON several.round_id = person_round.round_id AND several.leader_id = person_round.leader_id
WHERE (leader.employed_from IS NULL OR leader.employed_from <= round.closes_on)
    AND (leader.employed_to IS NULL OR leader.employed_to >= round.opens_on);
