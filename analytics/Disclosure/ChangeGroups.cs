namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// What the paired figures of a cell tell beyond those of the shown cells below it: the changes of a group, which must not
/// all be the same either.
/// </summary>
internal sealed class ChangeGroups(Lattice lattice, Protection protection)
{
    private readonly Dictionary<int, int[]> _groups = [];

    public bool Admits(PairCell pair)
    {
        var own = GroupOf(pair);
        return !protection.IsUniform(own) && (Above(pair.Cell) is not { } above || !protection.IsUniform(Less(_groups[above], own)));
    }

    public void Add(PairCell pair)
    {
        var own = GroupOf(pair);
        if (Above(pair.Cell) is { } above)
        {
            _groups[above] = Less(_groups[above], own);
        }

        _groups[pair.Cell] = own;
    }

    private int[] GroupOf(PairCell pair) =>
        _groups.Where(below => IsWithin(below.Key, pair.Cell)).Aggregate(pair.Changes, (rest, below) => Less(rest, below.Value));

    // The nearest shown one: of those around it, the one with the highest number.
    private int? Above(int cell) => _groups.Keys.Where(above => IsWithin(cell, above)).Select(above => (int?)above).Max();

    private bool IsWithin(int cell, int above) => cell != above
        && lattice.LayerOf(cell) == lattice.LayerOf(above)
        && lattice.RangeOf(cell).From >= lattice.RangeOf(above).From
        && lattice.RangeOf(cell).Past <= lattice.RangeOf(above).Past;

    private static int[] Less(int[] tally, int[] other) => [.. tally.Select((count, i) => count - other.ElementAtOrDefault(i))];
}
