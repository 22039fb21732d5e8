-- One row per decided joint initiative, not dropped × whether people were in its departments (exactly these) in its round ×
-- current level in its arena in its round and in the next round with data: people_count people with both.
-- Reads: initiative, pair_cell. Shown by: effects of joint initiatives, to those who may see the whole organisation.
WITH decided AS (
    SELECT DISTINCT initiative_id, round_id, arena_id
    FROM initiative
    WHERE decided_on IS NOT NULL AND coalesce(status, '') <> 'dropped'
),
taking_part AS (
    SELECT initiative_id, department_id
    FROM initiative
    WHERE decided_on IS NOT NULL AND coalesce(status, '') <> 'dropped'
)
SELECT
    CAST(decided.initiative_id AS VARCHAR) AS initiative_id,
    CAST(taking_part.department_id IS NOT NULL AS BOOLEAN) AS takes_part,
    CAST(pair_cell.earlier_value AS INTEGER) AS earlier_level,
    CAST(pair_cell.value AS INTEGER) AS later_level,
    CAST(sum(pair_cell.people_count) AS BIGINT) AS people_count
FROM decided
JOIN pair_cell
    ON pair_cell.item_kind = 'arena'
    AND pair_cell.item_id = decided.arena_id
    AND pair_cell.earlier_round_id = decided.round_id
LEFT JOIN taking_part
    ON taking_part.initiative_id = decided.initiative_id
    AND taking_part.department_id = pair_cell.earlier_department_id
GROUP BY decided.initiative_id, taking_part.department_id IS NOT NULL, pair_cell.earlier_value, pair_cell.value
ORDER BY initiative_id, takes_part, earlier_level, later_level;
