-- One row per arena × gap in $earlier_round_id × gap in $round_id (desired − current, in levels): people_count people with both
-- levels in both rounds, both times at $tops or below and of $level.
-- Reads: spider_score, conversation, person_round, department_closure. Shown by: the gap round by round.
WITH talk AS (
    SELECT
        conversation.conversation_id,
        conversation.round_id,
        conversation.leader_id,
        conversation.held_on,
        coalesce(conversation.department_id, person_round.department_id)
            IN (SELECT department_id FROM department_closure WHERE ancestor_id = ANY($tops))
            AND (CAST($level AS VARCHAR) IS NULL OR coalesce(person_round.level = $level, FALSE)) AS is_within
    FROM conversation
    JOIN person_round
        ON person_round.round_id = conversation.round_id
        AND person_round.leader_id = conversation.leader_id
    WHERE conversation.held_on IS NOT NULL
        AND conversation.round_id IN ($earlier_round_id, $round_id)
),
candidate AS (
    SELECT leader_id
    FROM talk
    WHERE is_within
    GROUP BY leader_id
    HAVING count(DISTINCT round_id) = 2
),
-- A person's score in a round is that of the conversation held last, then of the highest id, among those with a level.
ranked AS (
    SELECT
        spider_score.arena_id,
        talk.round_id,
        talk.leader_id,
        talk.is_within,
        spider_score.desired_level - spider_score.current_level AS gap,
        row_number() OVER (
            PARTITION BY spider_score.arena_id, talk.round_id, talk.leader_id
            ORDER BY talk.held_on DESC, talk.conversation_id DESC) AS place
    FROM spider_score
    JOIN talk ON talk.conversation_id = spider_score.conversation_id
    WHERE talk.leader_id IN (SELECT leader_id FROM candidate)
        AND (spider_score.current_level IS NOT NULL OR spider_score.desired_level IS NOT NULL)
),
pick AS (
    SELECT arena_id, round_id, leader_id, gap
    FROM ranked
    WHERE place = 1 AND is_within AND gap IS NOT NULL
)
SELECT
    CAST(later.arena_id AS VARCHAR) AS arena_id,
    CAST(earlier.gap AS INTEGER) AS earlier_gap,
    CAST(later.gap AS INTEGER) AS gap,
    CAST(count(*) AS BIGINT) AS people_count
FROM pick AS later
JOIN pick AS earlier ON earlier.arena_id = later.arena_id AND earlier.leader_id = later.leader_id
WHERE later.round_id = $round_id
    AND earlier.round_id = $earlier_round_id
GROUP BY later.arena_id, earlier.gap, later.gap
ORDER BY arena_id, earlier_gap, gap;
