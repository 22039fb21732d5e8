-- TEMP TABLE closed_item: one row per question or arena and round it is used in that was closed before $today.
-- Reads: used_item, known_round (temp).
CREATE OR REPLACE TEMP TABLE closed_item AS
SELECT used_item.item_kind, used_item.item_id, used_item.round_id
FROM used_item
JOIN known_round USING (round_id)
WHERE used_item.item_kind <> 'topic' AND known_round.closes_on < $today;
