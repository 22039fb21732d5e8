-- One row per file of a delivery, in the contract's order: how many rows the generation holds of it.
SELECT feed, row_count
FROM (
    SELECT 1 AS place, 'departments' AS feed, CAST(count(*) AS BIGINT) AS row_count FROM department
    UNION ALL SELECT 2, 'leaders', CAST(count(*) AS BIGINT) FROM leader
    UNION ALL SELECT 3, 'rounds', CAST(count(*) AS BIGINT) FROM round
    UNION ALL SELECT 4, 'conversations', CAST(count(*) AS BIGINT) FROM conversation
    UNION ALL SELECT 5, 'scaling_answers', CAST(count(*) AS BIGINT) FROM scaling_answer
    UNION ALL SELECT 6, 'spider_scores', CAST(count(*) AS BIGINT) FROM spider_score
    UNION ALL SELECT 7, 'evaluations', CAST(count(*) AS BIGINT) FROM evaluation
    UNION ALL SELECT 8, 'topics', CAST(count(*) AS BIGINT) FROM conversation_topic
    UNION ALL SELECT 9, 'agreements', CAST(count(*) AS BIGINT) FROM agreement
    UNION ALL SELECT 10, 'initiatives', CAST(count(*) AS BIGINT) FROM initiative
    UNION ALL SELECT 11, 'users', CAST(count(*) AS BIGINT) FROM user_account
) AS counted
ORDER BY place;
