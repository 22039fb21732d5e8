-- One rejection per delivered round that, after the merge, closes before it opens.
INSERT INTO rejection
SELECT file_no, line, 'date_order', 'closes_on', 'en dato på eller efter den dag, runden åbner'
FROM merged_round
WHERE closes_on < opens_on;
