namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// What can be worked out of the answers of one round, from its cells and the paired figures on either side. A paired
/// figure is taken to tell the stayers' sum then and their sum now, not only the difference: more than it does, and
/// thereby nothing hangs together over more than one round (README.md).
/// </summary>
internal sealed class RoundSpace
{
    private readonly Lattice _lattice;
    private readonly RowSpace _space;
    private readonly int[] _firstIn;
    private readonly (Spot Now, Spot Before, Spot After)[] _spots;

    public RoundSpace(Lattice lattice, PairedRound round, int smallestGroup)
    {
        _lattice = lattice;
        // By department: those of a cell stand together.
        Atoms = [.. round.Atoms.Where(a => a.People > 0).OrderBy(a => lattice.SpotOf(a.Now).Department)];
        _spots = [.. Atoms.Select(a => (lattice.SpotOf(a.Now), lattice.SpotOf(a.Before), lattice.SpotOf(a.After)))];
        _firstIn = [.. Enumerable.Range(0, lattice.DepartmentCount + 1).Select(FirstIn)];
        Shown = [.. round.Shown.Select(lattice.Find).OfType<int>()];
        _space = new RowSpace([.. Enumerable.Range(0, Atoms.Length)], [.. Atoms.Select(a => a.People)], smallestGroup);
        foreach (var group in Groups())
        {
            _space.Add(group);
        }
    }

    public TrackedAtom[] Atoms { get; }

    public HashSet<int> Shown { get; }

    public IEnumerable<int> In(int cell)
    {
        var (from, past) = _lattice.RangeOf(cell);
        for (var atom = _firstIn[from]; atom < _firstIn[past]; atom++)
        {
            if (_lattice.Holds(cell, _spots[atom].Now))
            {
                yield return atom;
            }
        }
    }

    /// <summary>Whether an atom of the cell is there in the next round too, or was in the one before.</summary>
    public bool Stays(int atom, int cell, bool toNext) =>
        _lattice.Holds(cell, toNext ? _spots[atom].After : _spots[atom].Before);

    public bool Admits(int cell, bool toNext) => _space.Admits(In(cell).Where(atom => Stays(atom, cell, toNext)));

    public void Add(int cell, bool toNext) => _space.Add(In(cell).Where(atom => Stays(atom, cell, toNext)));

    private int FirstIn(int department)
    {
        var (from, past) = (0, _spots.Length);
        while (from < past)
        {
            var middle = (from + past) / 2;
            (from, past) = _spots[middle].Now.Department < department ? (middle + 1, past) : (from, middle);
        }

        return from;
    }

    // The shown cells less the next shown ones below them: the same space, in rows that share nobody within a layer.
    private IEnumerable<IEnumerable<int>> Groups()
    {
        var nearest = new Dictionary<(int Layer, int Department), int>();
        foreach (var cell in Shown.Order())
        {
            var (from, past) = _lattice.RangeOf(cell);
            for (var department = from; department < past; department++)
            {
                nearest[(_lattice.LayerOf(cell), department)] = cell;
            }
        }

        return Enumerable.Range(0, Atoms.Length)
            .SelectMany(atom => new[] { 0, _spots[atom].Now.Layer }
                .Select(layer => nearest.TryGetValue((layer, _spots[atom].Now.Department), out var cell) ? cell : -1)
                .Where(cell => cell >= 0)
                .Select(cell => (atom, cell)))
            .GroupBy(at => at.cell, at => at.atom);
    }
}
