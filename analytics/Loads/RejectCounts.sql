-- One row per reject code: how many rows in quarantine have it, the most frequent first.
SELECT code, CAST(count(*) AS BIGINT) AS row_count
FROM reject
GROUP BY code
ORDER BY row_count DESC, code;
