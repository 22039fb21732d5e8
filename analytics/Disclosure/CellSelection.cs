namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// Which cells of one item in one round are shown. Primary suppression takes out cells with too few people or all of one
/// answer; complementary suppression takes out what would let such a group be worked out. Cells are taken in one by one,
/// the largest first, each only if the audit of all cells shown so far and this one is clean; a cell left out is never
/// missed later, for a larger set tells more.
/// </summary>
public static class CellSelection
{
    /// <summary>Selects among all cells of the lattice.</summary>
    /// <param name="lattice">The organisation's cells.</param>
    /// <param name="atoms">The people with a value, one atom a place.</param>
    /// <param name="protection">From whom.</param>
    /// <param name="first">Cells to be tried before all others, in this order: those that a release shows already.</param>
    /// <param name="within">Only these cells; null = all. The leader role's are selected within those of hr.</param>
    /// <exception cref="ArgumentException">Two atoms have the same place.</exception>
    public static SelectedCells Select(
        Lattice lattice,
        IReadOnlyList<Atom> atoms,
        Protection protection,
        IReadOnlyList<Cell>? first = null,
        IReadOnlyCollection<Cell>? within = null)
    {
        ArgumentNullException.ThrowIfNull(lattice);
        ArgumentNullException.ThrowIfNull(atoms);
        if (atoms.DistinctBy(a => a.Place).Count() < atoms.Count)
        {
            throw new ArgumentException("Expected one atom a place.", nameof(atoms));
        }

        var graph = new GroupGraph(lattice, atoms);
        var allowed = Allowed(lattice, graph, protection);
        var audit = new CellAudit(graph, protection);
        var open = within is null ? null : new HashSet<int>(within.Select(lattice.Find).OfType<int>());
        var order = (first ?? []).Select(lattice.Find).OfType<int>()
            .Concat(allowed.Keys.OrderByDescending(cell => allowed[cell]).ThenBy(cell => cell))
            .Distinct()
            .Where(cell => allowed.ContainsKey(cell) && open?.Contains(cell) != false);
        var shown = order.Where(audit.TryShow).Order().ToList();
        return new SelectedCells([.. shown.Select(cell => lattice.Cells[cell])], allowed.Count);
    }

    // Primary suppression: what remains, with the number of people.
    private static Dictionary<int, int> Allowed(Lattice lattice, GroupGraph graph, Protection protection)
    {
        Dictionary<int, int> allowed = [];
        for (var cell = 0; cell < lattice.Cells.Count; cell++)
        {
            var sum = new TallySum(graph.EdgesIn(cell).Select(edge => graph.Atoms[edge]));
            if (sum.People >= protection.SmallestGroup && !sum.Tallies.Any(protection.IsUniform))
            {
                allowed[cell] = sum.People;
            }
        }

        return allowed;
    }
}
