-- One row per conversation and evaluation question.
CREATE TABLE evaluation (
    conversation_id VARCHAR NOT NULL,
    question_id     VARCHAR NOT NULL,
    value           SMALLINT NOT NULL -- on the question's scale
);
