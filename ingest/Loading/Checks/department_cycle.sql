-- One rejection per delivered department on a cycle. $nodes: the departments on one.
INSERT INTO rejection
SELECT file_no, line, 'cycle', 'parent_id', 'en overordnet afdeling, der ikke selv ligger under afdelingen'
FROM accepted_department
WHERE department_id = ANY($nodes);
