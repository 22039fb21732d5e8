namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// What the changes of a cell (from round to round, or since a release) tell beyond those of the shown cells below it: the
/// changes of a group, which must not all be the same either.
/// </summary>
internal sealed class ChangeGroups(Lattice lattice, Protection protection)
{
    private readonly Dictionary<int, int[]> _groups = [];

    /// <summary>Whether the cell's changes, those of its group and what it leaves of the group above are of several kinds.</summary>
    public bool Admits(int cell, int[] changes)
    {
        var own = GroupOf(cell, changes);
        return !protection.IsUniform(changes) && !protection.IsUniform(own) && (Above(cell) is not { } above || !protection.IsUniform(Less(_groups[above], own)));
    }

    public void Add(int cell, int[] changes)
    {
        var own = GroupOf(cell, changes);
        if (Above(cell) is { } above)
        {
            _groups[above] = Less(_groups[above], own);
        }

        _groups[cell] = own;
    }

    private int[] GroupOf(int cell, int[] changes) =>
        _groups.Where(below => IsWithin(below.Key, cell)).Aggregate(changes, (rest, below) => Less(rest, below.Value));

    // The nearest shown one: of those around it, the one with the highest number.
    private int? Above(int cell) => _groups.Keys.Where(above => IsWithin(cell, above)).Select(above => (int?)above).Max();

    private bool IsWithin(int cell, int above) => cell != above
        && lattice.LayerOf(cell) == lattice.LayerOf(above)
        && lattice.RangeOf(cell).From >= lattice.RangeOf(above).From
        && lattice.RangeOf(cell).Past <= lattice.RangeOf(above).Past;

    private static int[] Less(int[] tally, int[] other) => [.. tally.Select((count, i) => count - other.ElementAtOrDefault(i))];
}
