namespace LusInsight.Analytics.Disclosure;

/// <summary>Who stayed in a cell from one round to the other and by how much they changed, who left it, who came, and what those answered.</summary>
internal sealed class Stayers
{
    private readonly Lattice _lattice;
    private readonly (Spot Spot, long Value)[] _then;
    private readonly (Spot Spot, long Value)[] _now;
    private readonly List<long> _values;
    private readonly List<long> _changes;

    public Stayers(Lattice lattice, AnswerKind kind, IReadOnlyList<Contribution?> then, IReadOnlyList<Contribution?> now)
    {
        _lattice = lattice;
        (_then, _now) = (Spots(then), Spots(now));
        _values = [.. _then.Concat(_now).Select(one => one.Value).Distinct().Order()];
        _changes = [.. _then.Zip(_now, (before, after) => after.Value - before.Value).Distinct().Order()];

        (Spot, long)[] Spots(IReadOnlyList<Contribution?> people) =>
            [.. people.Select(one => (lattice.SpotOf(one?.Place), one is { } given ? kind.Value(given.Answer) : 0))];
    }

    /// <summary>Tallies.</summary>
    public (int[] Changes, int[] Left, int[] Came) In(int cell)
    {
        var changes = new int[_changes.Count];
        var left = new int[_values.Count];
        var came = new int[_values.Count];
        for (var person = 0; person < _then.Length; person++)
        {
            var (then, now) = (_then[person], _now[person]);
            switch (_lattice.Holds(cell, then.Spot), _lattice.Holds(cell, now.Spot))
            {
                case (true, true):
                    changes[_changes.BinarySearch(now.Value - then.Value)]++;
                    break;
                case (true, false):
                    left[_values.BinarySearch(then.Value)]++;
                    break;
                case (false, true):
                    came[_values.BinarySearch(now.Value)]++;
                    break;
            }
        }

        return (changes, left, came);
    }
}
