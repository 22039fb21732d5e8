-- Judges the rows of `digest`: repeats of an earlier row, and rows of one key that disagree.
-- A good row beside a bad one of its key is rejected too: nobody knows which was meant. (A malformed row's key may be
-- anything, so it disputes nobody's.)
INSERT INTO repetition
SELECT file_no, line
FROM digest
QUALIFY row_number() OVER (PARTITION BY feed, row_key, bad_code, content ORDER BY file_no, line) > 1;

INSERT INTO rejection
SELECT file_no, line, 'duplicate_key', NULL, 'én række pr. nøgle: den samme nøgle kommer igen med andet indhold'
FROM digest
WHERE bad_code IS NULL
    AND (feed, row_key) IN (
        SELECT feed, row_key
        FROM digest
        WHERE row_key IS NOT NULL AND bad_code IS DISTINCT FROM 'malformed_row'
        GROUP BY feed, row_key
        HAVING count(DISTINCT row(bad_code, content)) > 1
    )
    AND NOT EXISTS (SELECT 1 FROM repetition WHERE repetition.file_no = digest.file_no AND repetition.line = digest.line);
