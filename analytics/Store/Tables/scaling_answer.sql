-- One row per conversation and scaling question.
CREATE TABLE scaling_answer (
    conversation_id VARCHAR NOT NULL,
    question_id     VARCHAR NOT NULL,
    value           SMALLINT NOT NULL -- on the question's scale
);
