-- One rejection per delivered leader who, after the merge, leaves before they come.
INSERT INTO rejection
SELECT file_no, line, 'date_order', 'employed_to', 'en dato på eller efter den første ansættelsesdag'
FROM merged_leader
WHERE employed_to < employed_from;
