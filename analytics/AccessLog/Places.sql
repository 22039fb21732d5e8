-- One row per round × department above the person $leader_id: the figures that they may be among.
SELECT DISTINCT person_round.round_id, department_closure.ancestor_id AS department_id
FROM person_round
JOIN department_closure ON department_closure.department_id = person_round.department_id
WHERE person_round.leader_id = $leader_id
ORDER BY ALL;
