-- One row: the earliest and the latest date of any round or conversation; both null where there is none.
-- working_day must cover their years.
SELECT CAST(min(day) AS DATE) AS earliest_on, CAST(max(day) AS DATE) AS latest_on
FROM (
    SELECT least(opens_on, closes_on) AS day FROM round
    UNION ALL
    SELECT greatest(opens_on, closes_on) FROM round
    UNION ALL
    SELECT least(invited_on, scheduled_on, prepared_on, held_on, concluded_on, leader_approved_on, manager_approved_on,
        closed_on, followed_up_on)
    FROM conversation
    UNION ALL
    SELECT greatest(invited_on, scheduled_on, prepared_on, held_on, concluded_on, leader_approved_on, manager_approved_on,
        closed_on, followed_up_on)
    FROM conversation
) AS dated;
