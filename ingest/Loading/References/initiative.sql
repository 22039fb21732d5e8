-- One rejection per delivered initiative row whose department or round does not exist, or whose arena is not used in the round.
INSERT INTO rejection
WITH looked_up AS (
    SELECT
        file_no,
        line,
        NOT EXISTS (SELECT 1 FROM known_department AS known WHERE known.department_id = delivered.department_id) AS lost_department,
        round_id IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM known_round AS known WHERE known.round_id = delivered.round_id) AS lost_round,
        arena_id IS NOT NULL AND round_id IS NOT NULL
            AND NOT EXISTS (
                SELECT 1
                FROM used_item
                WHERE used_item.item_kind = 'arena'
                    AND used_item.item_id = delivered.arena_id
                    AND used_item.round_id = delivered.round_id
            ) AS lost_arena
    FROM merged_initiative AS delivered
)
SELECT
    file_no,
    line,
    'unknown_reference',
    CASE WHEN lost_department THEN 'department_id' WHEN lost_round THEN 'round_id' ELSE 'arena_id' END,
    CASE
        WHEN lost_department THEN 'en afdeling, der findes i organisationen'
        WHEN lost_round THEN 'en runde, der findes i organisationen'
        ELSE 'en arena, der bruges i initiativets runde'
    END
FROM looked_up
WHERE lost_department OR lost_round OR lost_arena;
