-- One row per person eligible in round $round_id as of $as_of, those most days late first: how far they are, what comes
-- next and when it is due; beside it how many people there are in all, late, and past the filters, in people.
-- $stages: the concept's, in order. Rules, element by element: $rule_stages at least $rule_days ($rule_working: working
-- days) before $rule_befores. $follow_up_months: from held to followed_up, null = none is due.
-- $stage: the furthest reached, 'none' for nobody's, null = any. $who: 'late', 'missing' (not complete, or late) or anything else = everybody.
-- $order: 'name', 'department', 'stage' or 'due' instead of lateness. In $tops and everything below; $level: null = all.
-- $named: false leaves out who they are. Reads participation, person_round, leader, department, round, working_day and
-- department_closure.
WITH rule AS (
    SELECT
        unnest($rule_stages) AS stage,
        unnest($rule_befores) AS before,
        unnest($rule_days) AS days,
        unnest($rule_working) AS working
),
dated AS (
    SELECT
        leader_id,
        department_id,
        COALESCE(complete_on <= $as_of, false) AS is_complete,
        CASE WHEN invited_on <= $as_of THEN invited_on END AS invited_on,
        CASE WHEN scheduled_known_on <= $as_of THEN scheduled_on END AS scheduled_on,
        CASE WHEN prepared_on <= $as_of THEN prepared_on END AS prepared_on,
        CASE WHEN held_on <= $as_of THEN held_on END AS held_on,
        CASE WHEN concluded_on <= $as_of THEN concluded_on END AS concluded_on,
        CASE WHEN approved_on <= $as_of THEN approved_on END AS approved_on,
        CASE WHEN closed_on <= $as_of THEN closed_on END AS closed_on,
        CASE WHEN followed_up_on <= $as_of THEN followed_up_on END AS followed_up_on
    FROM participation
    WHERE round_id = $round_id
        AND (CAST($level AS VARCHAR) IS NULL OR level = $level)
        AND $as_of BETWEEN from_on AND until_on
        AND department_id IN (SELECT department_id FROM department_closure WHERE ancestor_id = ANY($tops))
),
reached AS (
    -- How far, as the stage's number in the concept (0 = none).
    SELECT
        *,
        COALESCE(GREATEST(
            CASE WHEN invited_on IS NOT NULL THEN array_position($stages, 'invited') END,
            CASE WHEN scheduled_on IS NOT NULL THEN array_position($stages, 'scheduled') END,
            CASE WHEN prepared_on IS NOT NULL THEN array_position($stages, 'prepared') END,
            CASE WHEN held_on IS NOT NULL THEN array_position($stages, 'held') END,
            CASE WHEN concluded_on IS NOT NULL THEN array_position($stages, 'concluded') END,
            CASE WHEN approved_on IS NOT NULL THEN array_position($stages, 'approved') END,
            CASE WHEN closed_on IS NOT NULL THEN array_position($stages, 'closed') END,
            CASE WHEN followed_up_on IS NOT NULL THEN array_position($stages, 'followed_up') END), 0) AS furthest
    FROM dated
),
rule_before AS (
    -- One row per person × rule about what comes next for them.
    SELECT
        leader_id,
        days,
        working AND days > 0 AS working,
        CASE before
            WHEN 'invited' THEN invited_on
            WHEN 'scheduled' THEN scheduled_on
            WHEN 'prepared' THEN prepared_on
            WHEN 'held' THEN held_on
            WHEN 'concluded' THEN concluded_on
            WHEN 'approved' THEN approved_on
            WHEN 'closed' THEN closed_on
            WHEN 'followed_up' THEN followed_up_on
        END AS before_on
    FROM reached
    JOIN rule ON rule.stage = ($stages)[furthest + 1]
),
rule_due AS (
    -- The last day that leaves so many working days is itself one.
    SELECT leader_id, min(CASE WHEN working THEN due_day.day ELSE before_on - days END) AS due_on
    FROM rule_before
    LEFT JOIN working_day AS before_day ON working AND before_day.day = before_on
    LEFT JOIN working_day AS due_day ON due_day.is_working AND due_day.earlier_count = before_day.earlier_count - days
    GROUP BY leader_id
),
due AS (
    SELECT
        reached.*,
        CASE
            WHEN ($stages)[furthest + 1] IS NULL THEN NULL
            WHEN ($stages)[furthest + 1] = 'followed_up' AND held_on IS NOT NULL AND CAST($follow_up_months AS INTEGER) IS NOT NULL
                THEN CAST(held_on + INTERVAL '1 month' * CAST($follow_up_months AS INTEGER) AS DATE)
            ELSE COALESCE(rule_due.due_on, round.closes_on)
        END AS due_on
    FROM reached
    LEFT JOIN rule_due ON rule_due.leader_id = reached.leader_id
    JOIN round ON round.round_id = $round_id
),
late AS (
    SELECT *, COALESCE(GREATEST($as_of - due_on, 0), 0) AS overdue_days FROM due
),
total AS (
    -- Counted beside the rows: a window over all of them has broken the engine (1.5.5, "index 1 within vector of size 1").
    SELECT count(*) AS people_count, count(*) FILTER (WHERE overdue_days > 0) AS late_count FROM late
),
found AS (
    SELECT *
    FROM late
    WHERE (CAST($stage AS VARCHAR) IS NULL OR $stage = CASE WHEN furthest > 0 THEN ($stages)[furthest] ELSE 'none' END)
        AND CASE $who WHEN 'late' THEN overdue_days > 0 WHEN 'missing' THEN NOT is_complete OR overdue_days > 0 ELSE true END
)
SELECT
    CASE WHEN $named THEN found.leader_id END AS leader_id,
    CASE WHEN $named THEN leader.name END AS name,
    CASE WHEN $named THEN person_round.manager_id END AS manager_id,
    CASE WHEN $named THEN manager.name END AS manager_name,
    found.department_id,
    CAST(CASE WHEN furthest > 0 THEN ($stages)[furthest] END AS VARCHAR) AS stage,
    CAST(($stages)[furthest + 1] AS VARCHAR) AS next_stage,
    due_on,
    CAST(overdue_days AS INTEGER) AS overdue_days,
    is_complete,
    CAST(people_count AS BIGINT) AS people_count,
    CAST(late_count AS BIGINT) AS late_count,
    CAST((SELECT count(*) FROM found) AS BIGINT) AS found_count
FROM found
CROSS JOIN total
JOIN leader ON leader.leader_id = found.leader_id
JOIN person_round ON person_round.leader_id = found.leader_id AND person_round.round_id = $round_id
LEFT JOIN leader AS manager ON manager.leader_id = person_round.manager_id
JOIN department ON department.department_id = found.department_id
ORDER BY
    CASE WHEN $order = 'name' THEN leader.name WHEN $order = 'department' THEN department.name END,
    CASE WHEN $order = 'stage' THEN furthest END,
    CASE WHEN $order = 'due' THEN due_on END,
    overdue_days DESC,
    due_on,
    found.leader_id
LIMIT $limit OFFSET $offset;
