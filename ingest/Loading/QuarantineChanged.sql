-- One number: how many rows have come to quarantine, left it or are there for another reason.
SELECT count(*)
FROM (
    (FROM quarantine_next EXCEPT ALL SELECT * FROM stored.reject)
    UNION ALL
    (SELECT * FROM stored.reject EXCEPT ALL FROM quarantine_next)
);
