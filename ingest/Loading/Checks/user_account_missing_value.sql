-- One rejection per delivered user who, after the merge, has a department's role and no department.
INSERT INTO rejection
SELECT file_no, line, 'missing_value', 'department_id', 'en afdeling: rollen gælder en afdeling og alt under den'
FROM merged_user_account
WHERE role IN ('director', 'department_head') AND department_id IS NULL;
