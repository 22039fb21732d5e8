-- One row per reference that a base row makes to nothing: must be empty. Users are left out: a rollback keeps today's
-- users with the departments and leaders of an older day.
SELECT 'department.parent_id' AS reference
FROM department
WHERE parent_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM department AS parent WHERE parent.department_id = department.parent_id)
UNION ALL
SELECT 'leader.department_id'
FROM leader
WHERE NOT EXISTS (SELECT 1 FROM department WHERE department.department_id = leader.department_id)
UNION ALL
SELECT 'leader.manager_id'
FROM leader
WHERE manager_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM leader AS manager WHERE manager.leader_id = leader.manager_id)
UNION ALL
SELECT 'conversation.round_id'
FROM conversation
WHERE NOT EXISTS (SELECT 1 FROM round WHERE round.round_id = conversation.round_id)
UNION ALL
SELECT 'conversation.leader_id'
FROM conversation
WHERE NOT EXISTS (SELECT 1 FROM leader WHERE leader.leader_id = conversation.leader_id)
UNION ALL
SELECT 'conversation.department_id'
FROM conversation
WHERE department_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM department WHERE department.department_id = conversation.department_id)
UNION ALL
SELECT 'scaling_answer.conversation_id'
FROM scaling_answer
WHERE NOT EXISTS (SELECT 1 FROM conversation WHERE conversation.conversation_id = scaling_answer.conversation_id)
UNION ALL
SELECT 'spider_score.conversation_id'
FROM spider_score
WHERE NOT EXISTS (SELECT 1 FROM conversation WHERE conversation.conversation_id = spider_score.conversation_id)
UNION ALL
SELECT 'evaluation.conversation_id'
FROM evaluation
WHERE NOT EXISTS (SELECT 1 FROM conversation WHERE conversation.conversation_id = evaluation.conversation_id)
UNION ALL
SELECT 'conversation_topic.conversation_id'
FROM conversation_topic
WHERE NOT EXISTS (SELECT 1 FROM conversation WHERE conversation.conversation_id = conversation_topic.conversation_id)
UNION ALL
SELECT 'agreement.conversation_id'
FROM agreement
WHERE NOT EXISTS (SELECT 1 FROM conversation WHERE conversation.conversation_id = agreement.conversation_id)
UNION ALL
SELECT 'initiative.department_id'
FROM initiative
WHERE NOT EXISTS (SELECT 1 FROM department WHERE department.department_id = initiative.department_id)
UNION ALL
SELECT 'initiative.round_id'
FROM initiative
WHERE NOT EXISTS (SELECT 1 FROM round WHERE round.round_id = initiative.round_id)
UNION ALL
SELECT 'initiative, one round and arena'
FROM initiative
GROUP BY initiative_id
HAVING count(DISTINCT round_id) > 1 OR count(DISTINCT arena_id) > 1
LIMIT 1;
