-- One row: the organisation, and when its newest load was published (UTC).
SELECT
    organisation_id,
    name,
    concept,
    today,
    (SELECT max(loaded_at) FROM load) AS loaded_at
FROM organisation;
