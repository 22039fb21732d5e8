-- One row per reference that a row written by this load (written_x) makes to nothing: must be empty. Users are left out:
-- a rollback keeps today's users with the departments and leaders of an older day.
SELECT 'department.parent_id' AS reference
FROM written_department AS written
WHERE parent_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM department AS parent WHERE parent.department_id = written.parent_id)
UNION ALL
SELECT 'leader.department_id'
FROM written_leader AS written
WHERE NOT EXISTS (SELECT 1 FROM department WHERE department.department_id = written.department_id)
UNION ALL
SELECT 'leader.manager_id'
FROM written_leader AS written
WHERE manager_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM leader AS manager WHERE manager.leader_id = written.manager_id)
UNION ALL
SELECT 'conversation.round_id'
FROM written_conversation AS written
WHERE NOT EXISTS (SELECT 1 FROM round WHERE round.round_id = written.round_id)
UNION ALL
SELECT 'conversation.leader_id'
FROM written_conversation AS written
WHERE NOT EXISTS (SELECT 1 FROM leader WHERE leader.leader_id = written.leader_id)
UNION ALL
SELECT 'conversation.department_id'
FROM written_conversation AS written
WHERE department_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM department WHERE department.department_id = written.department_id)
UNION ALL
SELECT 'scaling_answer.conversation_id'
FROM written_scaling_answer AS written
WHERE NOT EXISTS (SELECT 1 FROM conversation WHERE conversation.conversation_id = written.conversation_id)
UNION ALL
SELECT 'spider_score.conversation_id'
FROM written_spider_score AS written
WHERE NOT EXISTS (SELECT 1 FROM conversation WHERE conversation.conversation_id = written.conversation_id)
UNION ALL
SELECT 'evaluation.conversation_id'
FROM written_evaluation AS written
WHERE NOT EXISTS (SELECT 1 FROM conversation WHERE conversation.conversation_id = written.conversation_id)
UNION ALL
SELECT 'conversation_topic.conversation_id'
FROM written_conversation_topic AS written
WHERE NOT EXISTS (SELECT 1 FROM conversation WHERE conversation.conversation_id = written.conversation_id)
UNION ALL
SELECT 'agreement.conversation_id'
FROM written_agreement AS written
WHERE NOT EXISTS (SELECT 1 FROM conversation WHERE conversation.conversation_id = written.conversation_id)
UNION ALL
SELECT 'initiative.department_id'
FROM written_initiative AS written
WHERE NOT EXISTS (SELECT 1 FROM department WHERE department.department_id = written.department_id)
UNION ALL
SELECT 'initiative.round_id'
FROM written_initiative AS written
WHERE NOT EXISTS (SELECT 1 FROM round WHERE round.round_id = written.round_id)
UNION ALL
SELECT 'initiative, one round and arena'
FROM initiative
WHERE initiative_id IN (SELECT initiative_id FROM written_initiative)
GROUP BY initiative_id
HAVING count(DISTINCT round_id) > 1 OR count(DISTINCT arena_id) > 1
LIMIT 1;
