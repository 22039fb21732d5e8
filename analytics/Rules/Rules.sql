-- One row: how well round $round_id keeps the concept's rules as of $as_of, in people unless told otherwise.
-- $has_groups: a group's conversation may stand in for one's own. $follow_up_months: null = none is due.
-- $window_from, $window_to: month × 100 + day, null = no window; it may run over New Year. $senior_kind: null = none.
-- $senior_by: whoever was born by that day is a senior at the round's end. $before_round_id: the round before, null = none.
-- $before_kinds are to be held before $after_kinds: somebody's own, and those they hold as managers.
-- In $tops and everything below; $level: null = all.
-- Reads conversation, person_round, participation, leader and department_closure.
WITH held AS (
    -- One row per conversation of the round in the scope; what happens later than $as_of has not happened.
    SELECT
        conversation.leader_id,
        kind,
        person_round.manager_id,
        $has_groups AND group_id IS NOT NULL AS in_group,
        CASE WHEN held_on <= $as_of THEN held_on END AS held_on,
        CASE WHEN followed_up_on <= $as_of THEN followed_up_on END AS followed_up_on
    FROM conversation
    JOIN person_round ON person_round.round_id = conversation.round_id AND person_round.leader_id = conversation.leader_id
    WHERE conversation.round_id = $round_id
        AND (CAST($level AS VARCHAR) IS NULL OR level = $level)
        AND COALESCE(conversation.department_id, person_round.department_id)
            IN (SELECT department_id FROM department_closure WHERE ancestor_id = ANY($tops))
),
person AS (
    -- One row per person with a conversation in the scope.
    SELECT
        leader_id,
        bool_or(in_group AND held_on IS NOT NULL) AS met_in_group,
        bool_or(followed_up_on IS NOT NULL OR (NOT in_group AND held_on IS NOT NULL)) AS talked_alone,
        min(held_on) FILTER (WHERE kind = ANY($before_kinds)) AS before_on,
        bool_or(kind = ANY($before_kinds)) AS has_before,
        min(held_on) FILTER (WHERE kind = ANY($after_kinds)) AS own_after_on
    FROM held
    GROUP BY leader_id
),
led AS (
    -- One row per manager: the first conversation they held with one of their own, anywhere in the round.
    SELECT person_round.manager_id AS leader_id, min(held_on) AS led_after_on
    FROM conversation
    JOIN person_round ON person_round.round_id = conversation.round_id AND person_round.leader_id = conversation.leader_id
    WHERE conversation.round_id = $round_id AND kind = ANY($after_kinds) AND held_on <= $as_of
    GROUP BY person_round.manager_id
),
eligible AS (
    SELECT participation.leader_id, conversation_id, invited_on, birth_date
    FROM participation
    JOIN leader ON leader.leader_id = participation.leader_id
    WHERE round_id = $round_id
        AND (CAST($level AS VARCHAR) IS NULL OR participation.level = $level)
        AND $as_of BETWEEN from_on AND until_on
        AND participation.department_id IN (SELECT department_id FROM department_closure WHERE ancestor_id = ANY($tops))
),
open_before AS (
    -- Held in the round before, its checklist still open.
    SELECT leader_id
    FROM participation
    WHERE round_id = $before_round_id AND $as_of BETWEEN from_on AND until_on
        AND held_on <= $as_of AND COALESCE(closed_on > $as_of, true)
)
SELECT
    CAST((SELECT count(*) FROM person WHERE met_in_group) AS BIGINT) AS group_count,
    CAST((SELECT count(*) FROM person WHERE met_in_group AND NOT talked_alone) AS BIGINT) AS group_without_talk_count,
    CAST((SELECT count(*) FROM held
        WHERE held_on + INTERVAL '1 month' * CAST($follow_up_months AS INTEGER) < $as_of) AS BIGINT) AS follow_up_due_count,
    CAST((SELECT count(*) FROM held
        WHERE held_on + INTERVAL '1 month' * CAST($follow_up_months AS INTEGER) < $as_of
            AND followed_up_on IS NULL) AS BIGINT) AS follow_up_overdue_count,
    CAST((SELECT count(*) FROM held WHERE held_on IS NOT NULL) AS BIGINT) AS held_count,
    CAST((SELECT count(*) FROM held
        WHERE CASE WHEN CAST($window_from AS INTEGER) <= CAST($window_to AS INTEGER)
            THEN month(held_on) * 100 + day(held_on) NOT BETWEEN $window_from AND $window_to
            ELSE month(held_on) * 100 + day(held_on) > $window_to AND month(held_on) * 100 + day(held_on) < $window_from
            END) AS BIGINT) AS outside_window_count,
    CAST((SELECT count(*) FROM person
        WHERE has_before AND leader_id IN (SELECT leader_id FROM led UNION SELECT leader_id FROM person WHERE own_after_on IS NOT NULL)
        ) AS BIGINT) AS both_kinds_count,
    CAST((SELECT count(*) FROM person LEFT JOIN led ON led.leader_id = person.leader_id
        WHERE has_before AND COALESCE(before_on > LEAST(own_after_on, led_after_on), LEAST(own_after_on, led_after_on) IS NOT NULL)
        ) AS BIGINT) AS wrong_order_count,
    CAST((SELECT count(*) FROM eligible WHERE birth_date <= $senior_by) AS BIGINT) AS senior_count,
    CAST((SELECT count(DISTINCT eligible.leader_id) FROM eligible
        JOIN held ON held.leader_id = eligible.leader_id AND held.kind = $senior_kind
        WHERE birth_date <= $senior_by) AS BIGINT) AS senior_offered_count,
    CAST((SELECT count(*) FROM eligible WHERE leader_id IN (SELECT leader_id FROM open_before)) AS BIGINT) AS open_checklist_count,
    CAST((SELECT count(*) FROM eligible
        WHERE invited_on <= $as_of AND leader_id IN (SELECT leader_id FROM open_before)) AS BIGINT) AS started_too_early_count;
