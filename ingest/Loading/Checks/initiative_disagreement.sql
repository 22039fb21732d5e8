-- One rejection per delivered initiative row whose initiative would have two rounds or two arenas: in the delivery
-- itself, or together with stored rows that this delivery does not bring anew.
INSERT INTO rejection
WITH merged AS (
    SELECT initiative_id, round_id, arena_id
    FROM merged_initiative
    UNION ALL
    SELECT initiative_id, round_id, arena_id
    FROM stored.initiative
    WHERE NOT EXISTS (
        SELECT 1
        FROM accepted_initiative AS accepted
        WHERE accepted.initiative_id = initiative.initiative_id AND accepted.department_id = initiative.department_id
    )
),
split AS (
    SELECT initiative_id, count(DISTINCT round_id) > 1 AS rounds_differ
    FROM merged
    GROUP BY initiative_id
    HAVING count(DISTINCT round_id) > 1 OR count(DISTINCT arena_id) > 1
)
SELECT
    delivered.file_no,
    delivered.line,
    'duplicate_key',
    CASE WHEN split.rounds_differ THEN 'round_id' ELSE 'arena_id' END,
    'samme runde og arena i alle initiativets rækker'
FROM merged_initiative AS delivered
JOIN split USING (initiative_id);
