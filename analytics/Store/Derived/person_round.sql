-- Brings person_round up to date: one row for every person × round, where they were (contract §1, history).
-- $today: the organisation's day at the load. Reads leader and round as the load leaves them.

-- A round is open until the end of closes_on, also before it opens: it follows leader, blanks included.
UPDATE person_round
SET department_id = leader.department_id,
    manager_id = leader.manager_id,
    level = leader.level
FROM leader, round
WHERE leader.leader_id = person_round.leader_id
    AND round.round_id = person_round.round_id
    AND CAST($today AS DATE) <= round.closes_on
    AND (person_round.department_id <> leader.department_id
        OR person_round.manager_id IS DISTINCT FROM leader.manager_id
        OR person_round.level IS DISTINCT FROM leader.level);

-- From the day after it stays as it was, but a blank takes the first value that comes.
UPDATE person_round
SET manager_id = COALESCE(person_round.manager_id, leader.manager_id),
    level = COALESCE(person_round.level, leader.level)
FROM leader, round
WHERE leader.leader_id = person_round.leader_id
    AND round.round_id = person_round.round_id
    AND CAST($today AS DATE) > round.closes_on
    AND ((person_round.manager_id IS NULL AND leader.manager_id IS NOT NULL)
        OR (person_round.level IS NULL AND leader.level IS NOT NULL));

-- A new person or a new round, closed or not, takes what this load says.
INSERT INTO person_round (round_id, leader_id, department_id, manager_id, level)
SELECT round.round_id, leader.leader_id, leader.department_id, leader.manager_id, leader.level
FROM round
CROSS JOIN leader
WHERE NOT EXISTS (
    SELECT 1
    FROM person_round
    WHERE person_round.leader_id = leader.leader_id AND person_round.round_id = round.round_id
);
