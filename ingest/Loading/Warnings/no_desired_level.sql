-- One row of `warning` per file: scores with a current level and no desired one, which tell no gap.
INSERT INTO warning
SELECT file_no, 'no_desired_level', count(*)
FROM accepted_spider_score
WHERE current_level IS NOT NULL AND desired_level IS NULL
GROUP BY file_no;
