-- One row per item of $item_kind × round whose released figures stand although answers have changed since.
-- Reads: release. Shown by: competence gaps, trends and evaluations, to those who see protected figures.
SELECT
    CAST(item_id AS VARCHAR) AS item_id,
    CAST(round_id AS VARCHAR) AS round_id,
    CAST(released_on AS DATE) AS released_on
FROM release
WHERE item_kind = $item_kind
    AND is_kept
ORDER BY item_id, round_id;
