-- One row per file and code: how many of its rows were rejected or warned about, or (code 'repeat') repeat an earlier one.
SELECT file_no, code, count(*) AS row_count, TRUE AS rejects
FROM rejected
GROUP BY file_no, code
UNION ALL
-- (Rows out of quarantine were warned about when they came.)
SELECT file_no, code, row_count, FALSE
FROM warning
UNION ALL
SELECT file_no, 'repeat', count(*), FALSE
FROM repetition
GROUP BY file_no;
