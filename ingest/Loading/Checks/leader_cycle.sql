-- One rejection per delivered leader on a cycle. $nodes: the leaders on one.
INSERT INTO rejection
SELECT file_no, line, 'cycle', 'manager_id', 'en leders leder, der ikke selv har lederen over sig'
FROM accepted_leader
WHERE leader_id = ANY($nodes);
