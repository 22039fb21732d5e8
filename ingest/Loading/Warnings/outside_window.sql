-- One row of `warning` per file: conversations held outside their round, or outside the concept's part of the year
-- ($window_from, $window_to as MM-DD, null = the whole year; it may run over New Year).
INSERT INTO warning
WITH held AS (
    SELECT
        conversation.file_no,
        conversation.held_on,
        known_round.opens_on,
        known_round.closes_on,
        strftime(conversation.held_on, '%m-%d') AS held_in_year
    FROM accepted_conversation AS conversation
    JOIN known_round ON known_round.round_id = conversation.round_id
)
SELECT file_no, 'outside_window', count(*)
FROM held
WHERE held_on < opens_on
    OR held_on > closes_on
    OR CASE
        WHEN CAST($window_from AS VARCHAR) <= CAST($window_to AS VARCHAR)
            THEN held_in_year < CAST($window_from AS VARCHAR) OR held_in_year > CAST($window_to AS VARCHAR)
        ELSE held_in_year < CAST($window_from AS VARCHAR) AND held_in_year > CAST($window_to AS VARCHAR)
    END
GROUP BY file_no;
