using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// The cells of an organisation: every department × (all levels, each level). Departments are numbered parents before
/// children, so that a department with everything below it is a range of numbers. Layer 0 is all levels.
/// </summary>
public sealed class Lattice
{
    private readonly Dictionary<DepartmentId, int> _numbers = [];
    private readonly Dictionary<LevelId, int> _layers = [];
    private readonly List<int> _pastSubtree = [];
    private readonly Cell[] _cells;

    /// <summary>The lattice of a forest and the concept's levels.</summary>
    public Lattice(DepartmentTree tree, IEnumerable<LevelId> levels)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(levels);
        var all = levels.Distinct().ToArray();
        for (var i = 0; i < all.Length; i++)
        {
            _layers[all[i]] = i + 1;
        }

        var departments = Number(tree);
        LayerCount = all.Length + 1;
        _cells = [.. departments.SelectMany(d => all.Select(l => new Cell(d, l)).Prepend(new Cell(d, null)))];
    }

    /// <summary>Every cell, departments parents before children, all levels before each of them.</summary>
    public IReadOnlyList<Cell> Cells => _cells;

    internal int DepartmentCount => _pastSubtree.Count;

    internal int LayerCount { get; }

    /// <summary>Whether a person at <paramref name="place"/> counts in <paramref name="cell"/>.</summary>
    public bool Contains(Cell cell, Place place) => Find(cell) is { } number && Holds(number, SpotOf(place));

    internal int? Find(Cell cell)
    {
        var department = cell.Department is { } id ? NumberOf(id) : _cells.Length > 0 && _cells[0].Department is null ? 0 : null;
        var layer = cell.Level is null ? 0 : LayerOf(cell.Level);
        return department is { } d && layer >= 0 ? (d * LayerCount) + layer : null;
    }

    internal bool Holds(int cell, Spot spot) => RangeOf(cell) is var (from, past)
        && spot.Department >= from && spot.Department < past
        && (LayerOf(cell) == 0 || LayerOf(cell) == spot.Layer);

    // −1, in no cell: nowhere, or a department that is not of this tree.
    internal Spot SpotOf(Place? place) => place is { } one && NumberOf(one.Department) is { } department
        ? new Spot(department, LayerOf(one.Level))
        : new Spot(-1, -1);

    internal int? NumberOf(DepartmentId department) => _numbers.TryGetValue(department, out var number) ? number : null;

    // −1: without a level that the concept knows.
    internal int LayerOf(LevelId? level) => level is { } one && _layers.TryGetValue(one, out var layer) ? layer : -1;

    internal int LayerOf(int cell) => cell % LayerCount;

    internal (int From, int Past) RangeOf(int cell) => (cell / LayerCount, _pastSubtree[cell / LayerCount]);

    private List<DepartmentId?> Number(DepartmentTree tree)
    {
        List<DepartmentId?> departments = [];
        // Who may see all of several tops may ask for their sum.
        if (tree.Roots.Count != 1)
        {
            departments.Add(null);
            _pastSubtree.Add(tree.Count + 1);
        }

        foreach (var department in tree.Roots.SelectMany(tree.Subtree))
        {
            _numbers[department.DepartmentId] = departments.Count;
            departments.Add(department.DepartmentId);
            _pastSubtree.Add(departments.Count);
        }

        // Children come after their parents: backwards, a child's end is known before its parent's.
        for (var i = departments.Count - 1; i >= 0; i--)
        {
            if (departments[i] is { } id && tree[id].ParentId is { } parent)
            {
                var above = _numbers[parent];
                _pastSubtree[above] = Math.Max(_pastSubtree[above], _pastSubtree[i]);
            }
        }

        return departments;
    }
}
