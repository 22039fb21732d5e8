-- Keeps the tombstones of `stored`, and adds $kinds and $marks for $reason. One row per kind and mark; a new one takes the
-- place of an older one.
INSERT INTO tombstone BY NAME
WITH added AS (
    SELECT unnest($kinds) AS id_kind, unnest($marks) AS id_mark, CAST($reason AS VARCHAR) AS reason
)
FROM added
UNION ALL BY NAME
SELECT kept.*
FROM stored.tombstone AS kept
WHERE NOT EXISTS (SELECT 1 FROM added WHERE added.id_kind = kept.id_kind AND added.id_mark = kept.id_mark);
