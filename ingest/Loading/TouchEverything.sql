-- TEMP TABLE touched_item, for a generation that is written anew: every item that anybody answered × every round; and
-- TEMP TABLE touched_department without a row: cells are counted in all departments.
CREATE TEMP TABLE touched_item AS
SELECT item_kind, item_id, round_id
FROM (
    SELECT DISTINCT 'scaling' AS item_kind, question_id AS item_id
    FROM scaling_answer
    UNION ALL
    SELECT DISTINCT 'evaluation', question_id
    FROM evaluation
    UNION ALL
    SELECT DISTINCT 'arena', arena_id
    FROM spider_score
)
CROSS JOIN round;

CREATE TEMP TABLE touched_department (
    department_id VARCHAR NOT NULL
);
