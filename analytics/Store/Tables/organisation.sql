-- One row: the organisation this file holds, as its newest organisation.json told it.
CREATE TABLE organisation (
    organisation_id VARCHAR NOT NULL,
    name            VARCHAR NOT NULL,
    concept         VARCHAR NOT NULL, -- the whole concept as JSON (contract §5), also where the delivery only named a built-in one
    today           DATE              -- a fixed clock for samples and tests; null = the real one
);
