using LusInsight.Analytics.Disclosure;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Loading.Releases;

/// <summary>The trees of departments that releases were made under: today's, and those before a reorganisation.</summary>
internal sealed class ReleaseTrees
{
    private const string LevelsSql = """
        SELECT DISTINCT level
        FROM (SELECT level FROM release_cell UNION ALL SELECT level FROM past_cell UNION ALL SELECT level FROM past_pair_cell)
        WHERE level IS NOT NULL
        ORDER BY level
        """;

    private readonly Dictionary<int, Lattice> _lattices;

    private ReleaseTrees(Dictionary<int, Lattice> lattices, int currentNo) => (_lattices, CurrentNo) = (lattices, currentNo);

    /// <summary>Today's departments, as tree_no.</summary>
    public int CurrentNo { get; }

    /// <summary>Today's cells.</summary>
    public Lattice Current => _lattices[CurrentNo];

    /// <summary>The cells of a tree; the same object for the same tree.</summary>
    public Lattice this[int treeNo] => _lattices[treeNo];

    /// <summary>Reads them; a tree that no release was made under is noted.</summary>
    /// <param name="connection">The written generation is the current database.</param>
    /// <param name="concept">Its levels; those it had when something was released are cells still.</param>
    public static ReleaseTrees Read(LoadConnection connection, Concept concept)
    {
        var levels = concept.Levels.Select(level => level.Id).Union(connection.Query(LevelsSql, row => LevelId.From(row.GetString(0)))).ToList();
        var current = connection.Query("SELECT department_id, name, parent_id FROM department", row => new Department(
            DepartmentId.From(row.GetString(0)), row.GetString(1), row.IsDBNull(2) ? null : DepartmentId.From(row.GetString(2))));
        var past = connection.Query("SELECT department_id, parent_id, tree_no FROM release_tree", row => (
                TreeNo: row.GetInt32(2),
                Department: new Department(DepartmentId.From(row.GetString(0)), string.Empty, row.IsDBNull(1) ? null : DepartmentId.From(row.GetString(1)))))
            .ToLookup(row => row.TreeNo, row => row.Department);
        var links = Links(current);
        var same = past.FirstOrDefault(tree => Links(tree).SetEquals(links));
        var currentNo = same?.Key ?? past.Select(tree => tree.Key).DefaultIfEmpty(0).Max() + 1;
        if (same is null)
        {
            connection.Execute(
                "INSERT INTO release_tree (tree_no, department_id, parent_id) SELECT $tree_no, department_id, parent_id FROM department ORDER BY ALL",
                ("tree_no", currentNo));
        }

        var lattices = past.ToDictionary(tree => tree.Key, tree => new Lattice(new DepartmentTree(tree), levels));
        lattices[currentNo] = new Lattice(new DepartmentTree(current), levels);
        return new ReleaseTrees(lattices, currentNo);
    }

    private static HashSet<(DepartmentId, DepartmentId?)> Links(IEnumerable<Department> departments) =>
        [.. departments.Select(department => (department.DepartmentId, department.ParentId))];
}
