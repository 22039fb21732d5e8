-- Rebuilds participation: one row per person × round they are eligible in × span of days in which one conversation of
-- theirs is the furthest. Eligible: employed on some day of the round.
-- Reads person_round, leader, round, and staged_conversation and furthest_conversation (temp, see their files; dropped after).
DELETE FROM participation;

INSERT INTO participation (
    round_id, leader_id, department_id, level, from_on, until_on, conversation_id, invited_on, scheduled_on,
    scheduled_known_on, prepared_on, held_on, concluded_on, approved_on, closed_on, followed_up_on, complete_on)
WITH grouped AS (
    -- One row per person × round whose group met and who had a follow-up of their own: the first day with both.
    SELECT round_id, leader_id, GREATEST(group_held_on, followed_on) AS complete_on
    FROM (
        SELECT
            round_id,
            leader_id,
            min(held_on) FILTER (WHERE in_group) AS group_held_on,
            LEAST(min(followed_up_on), min(held_on) FILTER (WHERE NOT in_group)) AS followed_on
        FROM staged_conversation
        GROUP BY round_id, leader_id
        HAVING bool_or(in_group)
    ) AS met
    WHERE group_held_on IS NOT NULL AND followed_on IS NOT NULL
)
SELECT
    person_round.round_id,
    person_round.leader_id,
    COALESCE(staged.department_id, person_round.department_id),
    person_round.level,
    COALESCE(furthest.from_on, DATE '0001-01-01'),
    COALESCE(furthest.until_on, DATE '9999-12-31'),
    staged.conversation_id,
    staged.invited_on,
    staged.scheduled_on,
    staged.scheduled_known_on,
    staged.prepared_on,
    staged.held_on,
    staged.concluded_on,
    staged.approved_on,
    staged.closed_on,
    staged.followed_up_on,
    LEAST(CASE WHEN staged.one_of_several THEN furthest.complete_on ELSE staged.complete_on END, grouped.complete_on)
FROM person_round
JOIN round ON round.round_id = person_round.round_id
JOIN leader ON leader.leader_id = person_round.leader_id
LEFT JOIN staged_conversation AS staged
    ON staged.round_id = person_round.round_id AND staged.leader_id = person_round.leader_id
LEFT JOIN furthest_conversation AS furthest ON furthest.conversation_id = staged.conversation_id
LEFT JOIN grouped
    ON grouped.round_id = person_round.round_id AND grouped.leader_id = person_round.leader_id
WHERE (leader.employed_from IS NULL OR leader.employed_from <= round.closes_on)
    AND (leader.employed_to IS NULL OR leader.employed_to >= round.opens_on)
    AND (staged.one_of_several IS NOT TRUE OR furthest.conversation_id IS NOT NULL);

DROP TABLE furthest_conversation;
DROP TABLE staged_conversation;
