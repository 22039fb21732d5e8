namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// In which cells paired figures (count, mean change, its test) are shown between neighbouring rounds of an item. In each
/// such cell those who stayed are at least the smallest group, and those who came and who left nobody or as many; and
/// together with the cells of both rounds and the paired figures on their other sides nothing small can be worked out.
/// Selected after the plain cells, the most stayers first.
/// </summary>
public static class PairSelection
{
    /// <summary>Selects for each pair of neighbours in a chain of rounds.</summary>
    /// <param name="lattice">The organisation's cells.</param>
    /// <param name="rounds">The rounds that have the item, in order; part of a chain will do, from two rounds on.</param>
    /// <param name="protection">From whom.</param>
    /// <param name="released">Per pair the cells released already, or null where they are to be selected; null = all.</param>
    /// <param name="within">Per pair the only cells to select from; null = all. The leader role's are within those of hr.</param>
    /// <returns>One list a pair, in the order of the lattice.</returns>
    public static IReadOnlyList<IReadOnlyList<Cell>> Select(
        Lattice lattice,
        IReadOnlyList<PairedRound> rounds,
        Protection protection,
        IReadOnlyList<IReadOnlyList<Cell>?>? released = null,
        IReadOnlyList<IReadOnlyList<Cell>>? within = null)
    {
        ArgumentNullException.ThrowIfNull(lattice);
        ArgumentNullException.ThrowIfNull(rounds);
        var spaces = rounds.Select(round => new RoundSpace(lattice, round, protection.SmallestGroup)).ToArray();
        // What is out already is part of every question asked from now on.
        for (var pair = 0; pair + 1 < spaces.Length; pair++)
        {
            foreach (var cell in Numbers(lattice, released?[pair] ?? []))
            {
                spaces[pair].Add(cell, toNext: true);
                spaces[pair + 1].Add(cell, toNext: false);
            }
        }

        var selected = new IReadOnlyList<Cell>[Math.Max(0, spaces.Length - 1)];
        for (var pair = 0; pair < selected.Length; pair++)
        {
            selected[pair] = released?[pair]
                ?? Select(lattice, spaces[pair], spaces[pair + 1], protection, within?[pair]);
        }

        return selected;
    }

    private static List<Cell> Select(
        Lattice lattice, RoundSpace earlier, RoundSpace later, Protection protection, IReadOnlyList<Cell>? within)
    {
        var changes = new ChangeGroups(lattice, protection);
        List<int> shown = [];
        var candidates = (within is null ? earlier.Shown : Numbers(lattice, within).Where(earlier.Shown.Contains))
            .Where(later.Shown.Contains)
            .Select(cell => new PairCell(cell, earlier, later))
            .Where(pair => pair.IsAllowed(protection))
            .OrderByDescending(pair => pair.Stayed).ThenBy(pair => pair.Cell);
        foreach (var pair in candidates)
        {
            if (changes.Admits(pair.Cell, pair.Changes) && earlier.Admits(pair.Cell, toNext: true) && later.Admits(pair.Cell, toNext: false))
            {
                changes.Add(pair.Cell, pair.Changes);
                earlier.Add(pair.Cell, toNext: true);
                later.Add(pair.Cell, toNext: false);
                shown.Add(pair.Cell);
            }
        }

        return [.. shown.Order().Select(cell => lattice.Cells[cell])];
    }

    private static IEnumerable<int> Numbers(Lattice lattice, IEnumerable<Cell> cells) =>
        cells.Select(lattice.Find).OfType<int>();
}
