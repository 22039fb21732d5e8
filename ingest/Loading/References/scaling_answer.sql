-- One rejection per delivered answer whose conversation does not exist, or whose question is not used in its round. Only those
-- of a conversation in `suspect` can be such.
INSERT INTO rejection
SELECT
    delivered.file_no,
    delivered.line,
    'unknown_reference',
    CASE WHEN known.conversation_id IS NULL THEN 'conversation_id' ELSE 'question_id' END,
    CASE WHEN known.conversation_id IS NULL THEN 'en samtale, der findes i organisationen' ELSE 'et spørgsmål, der stilles i samtalens runde' END
FROM (FROM merged_scaling_answer WHERE conversation_id IN (SELECT conversation_id FROM suspect)) AS delivered
LEFT JOIN known_conversation AS known ON known.conversation_id = delivered.conversation_id
LEFT JOIN used_item
    ON used_item.item_kind = 'scaling'
    AND used_item.item_id = delivered.question_id
    AND used_item.round_id = known.round_id
WHERE used_item.item_id IS NULL;
