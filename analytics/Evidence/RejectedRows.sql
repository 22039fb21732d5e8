-- One row: how many rows of the organisation's deliveries wait in quarantine.
SELECT CAST(count(*) AS BIGINT) AS rejected_count FROM reject;
