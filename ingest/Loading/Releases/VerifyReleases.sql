-- One row per fault of a release, as item_kind, item_id, round_id and what is wrong: must be empty.
-- Reads: due_release (temp), release, release_cell, released_answer, released_spider, released_pair, answer_cell, spider_cell,
-- department, department_closure.
WITH counted AS (
    SELECT item_kind, item_id, round_id, department_id, level, people_count FROM released_answer
    UNION ALL
    SELECT 'arena', arena_id, round_id, department_id, level, people_count FROM released_spider
),
total AS (
    SELECT item_kind, item_id, round_id, department_id, level, sum(people_count) AS people_count
    FROM counted
    GROUP BY ALL
),
own AS (
    SELECT item_kind, item_id, round_id, department_id, level, people_count FROM answer_cell
    UNION ALL
    SELECT 'arena', arena_id, round_id, department_id, level, people_count
    FROM spider_cell
    WHERE current_level IS NOT NULL AND desired_level IS NOT NULL
),
-- What lies below a shown cell of this load, found the other way round: from the cell downwards.
place AS (
    SELECT item_kind, item_id, round_id, department_id, level, sum(people_count) AS people_count
    FROM own
    JOIN due_release USING (item_kind, item_id, round_id)
    GROUP BY ALL
),
reach AS (
    SELECT ancestor_id, department_id FROM department_closure
    UNION ALL
    SELECT NULL, department_id FROM department
),
below AS (
    SELECT cell.item_kind, cell.item_id, cell.round_id, cell.department_id, cell.level, sum(place.people_count) AS people_count
    FROM release_cell AS cell
    JOIN due_release USING (item_kind, item_id, round_id)
    JOIN reach ON reach.ancestor_id IS NOT DISTINCT FROM cell.department_id
    JOIN place
        ON place.item_kind = cell.item_kind
        AND place.item_id = cell.item_id
        AND place.round_id = cell.round_id
        AND place.department_id = reach.department_id
    WHERE cell.level IS NULL OR cell.level = place.level
    GROUP BY ALL
),
fault AS (
    SELECT item_kind, item_id, round_id, 'released twice' AS what
    FROM release
    GROUP BY ALL
    HAVING count(*) > 1
    UNION ALL
    SELECT item_kind, item_id, round_id, 'a cell of too few'
    FROM release_cell
    JOIN due_release USING (item_kind, item_id, round_id)
    WHERE people_count < $minimum_group
    UNION ALL
    SELECT item_kind, item_id, round_id, 'paired figures of too few'
    FROM released_pair
    JOIN due_release USING (item_kind, item_id, round_id)
    GROUP BY item_kind, item_id, earlier_round_id, round_id, department_id, level
    HAVING sum(people_count) < $minimum_group
    UNION ALL
    SELECT item_kind, item_id, round_id, 'figures that are not their cell''s'
    FROM (
        (SELECT item_kind, item_id, round_id, department_id, level, people_count FROM release_cell EXCEPT FROM total)
        UNION ALL
        (FROM total EXCEPT SELECT item_kind, item_id, round_id, department_id, level, people_count FROM release_cell)
    )
    UNION ALL
    SELECT item_kind, item_id, round_id, 'a cell that differs from the answers'
    FROM (
        SELECT item_kind, item_id, round_id, department_id, level, people_count
        FROM release_cell
        JOIN due_release USING (item_kind, item_id, round_id)
        EXCEPT FROM below
    )
)
SELECT item_kind, item_id, round_id, what
FROM fault
LIMIT 5;
