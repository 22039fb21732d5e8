-- One row per evaluation question × whether the deadline rule was met × value in round $round_id: people_count people at $tops or
-- below, of $level, whose evaluated conversation is due for the rule: $stage at least $days days before $before; $working:
-- working days, else calendar days.
-- Reads: evaluation, conversation, person_round, department_closure, working_day. Shown by: evaluations beside completion.
WITH talk AS (
    SELECT
        conversation.conversation_id,
        conversation.leader_id,
        conversation.held_on,
        CASE $stage
            WHEN 'invited' THEN conversation.invited_on
            WHEN 'scheduled' THEN conversation.scheduled_on
            WHEN 'prepared' THEN conversation.prepared_on
            WHEN 'held' THEN conversation.held_on
            WHEN 'concluded' THEN conversation.concluded_on
            WHEN 'approved' THEN CASE
                WHEN conversation.leader_approved_on IS NOT NULL AND conversation.manager_approved_on IS NOT NULL
                    THEN greatest(conversation.leader_approved_on, conversation.manager_approved_on) END
            WHEN 'closed' THEN conversation.closed_on
            WHEN 'followed_up' THEN conversation.followed_up_on
        END AS stage_on,
        CASE $before
            WHEN 'invited' THEN conversation.invited_on
            WHEN 'scheduled' THEN conversation.scheduled_on
            WHEN 'prepared' THEN conversation.prepared_on
            WHEN 'held' THEN conversation.held_on
            WHEN 'concluded' THEN conversation.concluded_on
            WHEN 'approved' THEN CASE
                WHEN conversation.leader_approved_on IS NOT NULL AND conversation.manager_approved_on IS NOT NULL
                    THEN greatest(conversation.leader_approved_on, conversation.manager_approved_on) END
            WHEN 'closed' THEN conversation.closed_on
            WHEN 'followed_up' THEN conversation.followed_up_on
        END AS before_on,
        coalesce(conversation.department_id, person_round.department_id)
            IN (SELECT department_id FROM department_closure WHERE ancestor_id = ANY($tops))
            AND (CAST($level AS VARCHAR) IS NULL OR coalesce(person_round.level = $level, FALSE)) AS is_within
    FROM conversation
    JOIN person_round
        ON person_round.round_id = conversation.round_id
        AND person_round.leader_id = conversation.leader_id
    WHERE conversation.held_on IS NOT NULL
        AND conversation.round_id = $round_id
),
-- A person's evaluation is that of the conversation held last, then of the highest id.
ranked AS (
    SELECT
        evaluation.question_id,
        evaluation.value,
        talk.stage_on,
        talk.before_on,
        talk.is_within,
        row_number() OVER (
            PARTITION BY evaluation.question_id, talk.leader_id
            ORDER BY talk.held_on DESC, talk.conversation_id DESC) AS place
    FROM evaluation
    JOIN talk ON talk.conversation_id = evaluation.conversation_id
)
SELECT
    CAST(ranked.question_id AS VARCHAR) AS question_id,
    CAST(coalesce(
        ranked.stage_on <= ranked.before_on
            AND CASE WHEN $working
                THEN before_day.earlier_count - stage_day.earlier_count
                ELSE ranked.before_on - ranked.stage_on END >= $days,
        FALSE) AS BOOLEAN) AS is_met,
    CAST(ranked.value AS INTEGER) AS value,
    CAST(count(*) AS BIGINT) AS people_count
FROM ranked
LEFT JOIN working_day AS stage_day ON $working AND stage_day.day = ranked.stage_on
LEFT JOIN working_day AS before_day ON $working AND before_day.day = ranked.before_on
WHERE ranked.place = 1
    AND ranked.is_within
    AND ranked.before_on IS NOT NULL
GROUP BY ranked.question_id, is_met, ranked.value
ORDER BY question_id, is_met, value;
