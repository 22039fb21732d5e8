-- One row per joint initiative × department that takes part: what was told of it, and participant_count people of the
-- department (not those below) with desired > current in its arena in its round.
-- Reads: initiative, spider_cell. Shown by: joint initiatives.
SELECT
    CAST(initiative.initiative_id AS VARCHAR) AS initiative_id,
    CAST(initiative.department_id AS VARCHAR) AS department_id,
    CAST(initiative.round_id AS VARCHAR) AS round_id,
    CAST(initiative.arena_id AS VARCHAR) AS arena_id,
    CAST(initiative.name AS VARCHAR) AS name,
    CAST(initiative.decided_on AS DATE) AS decided_on,
    CAST(initiative.starts_on AS DATE) AS starts_on,
    CAST(initiative.ends_on AS DATE) AS ends_on,
    CAST(initiative.status AS VARCHAR) AS status,
    CAST(coalesce(need.participant_count, 0) AS BIGINT) AS participant_count
FROM initiative
LEFT JOIN (
    SELECT round_id, arena_id, department_id, sum(people_count) AS participant_count
    FROM spider_cell
    WHERE desired_level > current_level
    GROUP BY round_id, arena_id, department_id
) AS need USING (round_id, arena_id, department_id)
ORDER BY initiative_id, department_id;
