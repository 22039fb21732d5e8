namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// The shown cells as a graph. In each layer the shown cells nest, so what they tell is what each of them holds beyond
/// the next ones below it: its <em>group</em>. Groups of a layer share nobody, hence a place is in at most one group of
/// its level and one of all levels. Groups are vertices, a place is the edge between its two, with its people; what no
/// shown cell holds ends in vertex 0. What can be computed is then exactly the cuts of this graph (README.md).
/// </summary>
internal sealed class GroupGraph
{
    internal const int Outside = 0;

    private readonly Lattice _lattice;
    private readonly int[] _firstEdge;
    private readonly int[] _layer;
    private readonly int[][] _groupOf;
    private readonly List<List<int>> _edges = [];
    private List<int> _kept = [];
    private List<int> _moved = [];

    public GroupGraph(Lattice lattice, IEnumerable<Atom> atoms)
    {
        _lattice = lattice;
        Atoms = [.. atoms
            .Where(a => a.People > 0 && lattice.NumberOf(a.Place.Department) is not null)
            .OrderBy(a => lattice.NumberOf(a.Place.Department)).ThenBy(a => lattice.LayerOf(a.Place.Level))];
        _layer = [.. Atoms.Select(a => lattice.LayerOf(a.Place.Level))];
        AtLevel = new int[Atoms.Length];
        AtAll = new int[Atoms.Length];
        _firstEdge = new int[lattice.DepartmentCount + 1];
        foreach (var atom in Atoms)
        {
            _firstEdge[lattice.NumberOf(atom.Place.Department)!.Value + 1]++;
        }

        for (var i = 1; i < _firstEdge.Length; i++)
        {
            _firstEdge[i] += _firstEdge[i - 1];
        }

        _groupOf = [.. Enumerable.Range(0, lattice.LayerCount).Select(_ => new int[lattice.DepartmentCount])];
        _edges.Add([.. Enumerable.Range(0, Atoms.Length)]);
    }

    /// <summary>An edge each, by department, then level.</summary>
    public Atom[] Atoms { get; }

    /// <summary>Each edge's group of its level.</summary>
    public int[] AtLevel { get; }

    /// <summary>Each edge's group of all levels.</summary>
    public int[] AtAll { get; }

    public int VertexCount => _edges.Count;

    /// <summary>The edges of a group; an edge within one group (outside both ways) may stand twice.</summary>
    public List<int> EdgesOf(int group) => _edges[group];

    public int OtherEnd(int edge, int group) => AtLevel[edge] == group ? AtAll[edge] : AtLevel[edge];

    /// <summary>The edges whose people count in a cell.</summary>
    public IEnumerable<int> EdgesIn(int cell)
    {
        var (from, past) = _lattice.RangeOf(cell);
        var layer = _lattice.LayerOf(cell);
        for (var edge = _firstEdge[from]; edge < _firstEdge[past]; edge++)
        {
            if (layer == 0 || _layer[edge] == layer)
            {
                yield return edge;
            }
        }
    }

    /// <summary>Shows a cell: its group is split off that of the nearest shown cell above it. Any order of cells will do.</summary>
    /// <returns>What is left of the group above, and the new one.</returns>
    public (int Above, int Added) Show(int cell)
    {
        var (from, past) = _lattice.RangeOf(cell);
        var layer = _lattice.LayerOf(cell);
        var (above, added) = (_groupOf[layer][from], _edges.Count);
        Regroup(layer, from, past, above, added);
        _moved = [];
        var ends = layer == 0 ? AtAll : AtLevel;
        foreach (var edge in EdgesIn(cell))
        {
            if (ends[edge] == above)
            {
                ends[edge] = added;
                _moved.Add(edge);
            }
        }

        _kept = _edges[above];
        _edges[above] = _kept.FindAll(e => AtLevel[e] == above || AtAll[e] == above);
        _edges.Add(_moved);
        return (above, added);
    }

    /// <summary>Takes the last <see cref="Show"/> back.</summary>
    public void Hide(int cell, int above)
    {
        var (from, past) = _lattice.RangeOf(cell);
        var layer = _lattice.LayerOf(cell);
        var added = _edges.Count - 1;
        Regroup(layer, from, past, added, above);
        var ends = layer == 0 ? AtAll : AtLevel;
        foreach (var edge in _moved)
        {
            ends[edge] = above;
        }

        _edges[above] = _kept;
        _edges.RemoveAt(added);
    }

    private void Regroup(int layer, int from, int past, int old, int now)
    {
        for (var department = from; department < past; department++)
        {
            if (_groupOf[layer][department] == old)
            {
                _groupOf[layer][department] = now;
            }
        }
    }
}
