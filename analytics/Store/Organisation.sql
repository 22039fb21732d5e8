-- One row: the organisation, when its newest load was published (UTC) and for which schema.
SELECT
    organisation_id,
    name,
    concept,
    today,
    (SELECT max(loaded_at) FROM load) AS loaded_at,
    (SELECT max(schema_version) FROM load) AS schema_version
FROM organisation;
