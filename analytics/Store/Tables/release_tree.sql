-- One row per department × tree of departments that a release was made under: what lay below a department then.
CREATE TABLE release_tree (
    tree_no       INTEGER NOT NULL,
    department_id VARCHAR NOT NULL,
    parent_id     VARCHAR
);
