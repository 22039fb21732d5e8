-- Makes furthest_conversation (temp): one row per person × round with several conversations × span of days: the one that
-- has got furthest in that span, held last among equals, then of the highest id (contract §3).
-- complete_on: the date that completes the furthest of their own (not a group's) in that span.
-- $stages: the concept's, in order. Reads staged_conversation (temp, see staged_conversation.sql).
CREATE OR REPLACE TEMP TABLE furthest_conversation AS
WITH several AS (
    SELECT * FROM staged_conversation WHERE one_of_several
),
turning_day AS (
    -- One row per person × day on which one of their conversations gets further, and one before all of them.
    SELECT round_id, leader_id, DATE '0001-01-01' AS from_on
    FROM several
    UNION
    SELECT round_id, leader_id, from_on
    FROM (
        SELECT round_id, leader_id, unnest([invited_on, scheduled_known_on, prepared_on, held_on, concluded_on, approved_on,
            closed_on, followed_up_on]) AS from_on
        FROM several
    ) AS stage_day
    WHERE from_on IS NOT NULL
),
reached AS (
    -- One row per turning day × conversation of the person: how far it has got by then, as the stage's number (0 = none).
    SELECT
        several.round_id,
        several.leader_id,
        several.conversation_id,
        several.in_group,
        several.complete_on,
        turning_day.from_on,
        COALESCE(GREATEST(
            CASE WHEN invited_on <= from_on THEN array_position($stages, 'invited') END,
            CASE WHEN scheduled_known_on <= from_on THEN array_position($stages, 'scheduled') END,
            CASE WHEN prepared_on <= from_on THEN array_position($stages, 'prepared') END,
            CASE WHEN held_on <= from_on THEN array_position($stages, 'held') END,
            CASE WHEN concluded_on <= from_on THEN array_position($stages, 'concluded') END,
            CASE WHEN approved_on <= from_on THEN array_position($stages, 'approved') END,
            CASE WHEN closed_on <= from_on THEN array_position($stages, 'closed') END,
            CASE WHEN followed_up_on <= from_on THEN array_position($stages, 'followed_up') END), 0) AS furthest,
        CASE WHEN held_on <= from_on THEN held_on END AS held_by_then_on
    FROM turning_day
    JOIN several ON several.round_id = turning_day.round_id AND several.leader_id = turning_day.leader_id
),
placed AS (
    SELECT
        round_id,
        leader_id,
        conversation_id,
        from_on,
        row_number() OVER (
            PARTITION BY round_id, leader_id, from_on
            ORDER BY furthest DESC, held_by_then_on DESC NULLS LAST, conversation_id DESC) AS place,
        first_value(complete_on) OVER (
            PARTITION BY round_id, leader_id, from_on
            ORDER BY in_group, furthest DESC, held_by_then_on DESC NULLS LAST, conversation_id DESC) AS complete_on
    FROM reached
),
turn AS (
    -- One row per person × turning day on which something takes over.
    SELECT *
    FROM placed
    WHERE place = 1
    WINDOW person AS (PARTITION BY round_id, leader_id ORDER BY from_on)
    QUALIFY conversation_id IS DISTINCT FROM lag(conversation_id) OVER person
        OR complete_on IS DISTINCT FROM lag(complete_on) OVER person
)
SELECT
    conversation_id,
    from_on,
    COALESCE(lead(from_on) OVER (PARTITION BY round_id, leader_id ORDER BY from_on) - 1, DATE '9999-12-31') AS until_on,
    complete_on
FROM turn;
