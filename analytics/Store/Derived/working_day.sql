-- Fills working_day: one row per element of three lists of one length, in order of day (see DanishCalendar).
DELETE FROM working_day;

INSERT INTO working_day (day, is_working, earlier_count)
SELECT
    CAST(unnest($days) AS DATE),
    CAST(unnest($is_working) AS BOOLEAN),
    CAST(unnest($earlier_counts) AS INTEGER);
