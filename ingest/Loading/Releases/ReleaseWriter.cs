using LusInsight.Analytics.Disclosure;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Loading.Releases;

/// <summary>
/// Fixes what protected viewers get of each (round, item) that has closed, while a generation is written. A release stands
/// from then on, whatever is corrected later, unless so many people's answers changed that the old figures beside the new
/// ones tell of none of them.
/// </summary>
/// <param name="connection">The written generation is the current database, with its cells counted.</param>
/// <param name="concept">Its levels and smallest group.</param>
/// <param name="today">The organisation's day.</param>
internal sealed class ReleaseWriter(LoadConnection connection, Concept concept, DateOnly today)
{
    /// <summary>The leader role knows one answer, their own.</summary>
    private readonly Protection _leader = new(concept.MinimumGroup, KnownAnswers: 1);

    private readonly Protection _hr = new(concept.MinimumGroup);

    /// <summary>Whether a round has closed since the generation in force was written, so that there is something to release.</summary>
    /// <param name="connection">The delivery is judged, `stored` of today's schema.</param>
    /// <param name="today">The organisation's day.</param>
    public static bool IsDue(LoadConnection connection, DateOnly today)
    {
        connection.ExecuteFile("Releases/ClosedItems.sql", ("today", today));
        return connection.Count("SELECT count(*) FROM (FROM closed_item EXCEPT SELECT item_kind, item_id, round_id FROM stored.release)") > 0;
    }

    /// <summary>Notes what has changed, marks what stands all the same, and releases what is due or may be renewed.</summary>
    /// <param name="writtenAnew">The whole file was; then item_pick covers all rounds of all items, and delta_x is gone.</param>
    /// <param name="derived">Whether person_round was brought up to date.</param>
    /// <param name="treeChanged">Whether departments may have moved.</param>
    public void Write(bool writtenAnew, bool derived, bool treeChanged)
    {
        connection.ExecuteFile("Releases/ClosedItems.sql", ("today", today));
        if (writtenAnew)
        {
            Contributions.NoteEverybody(connection);
        }
        else
        {
            Contributions.NoteChanges(connection, derived);
        }

        MarkKept(connection, everywhere: treeChanged);
        connection.ExecuteFile("Releases/DueReleases.sql");
        var mayRenew = treeChanged || Contributions.IsAnyNoted(connection);
        if (!mayRenew && !IsAnyDue)
        {
            return;
        }

        var trees = ReleaseTrees.Read(connection, concept);
        var cells = new AskedCells();
        Select(trees.Current, cells);

        if (mayRenew)
        {
            new RenewalWriter(connection, trees, _hr, _leader).Write(cells, treeChanged);
        }

        if (IsAnyDue)
        {
            Release(cells, trees, picksAreWhole: writtenAnew);
        }
    }

    private bool IsAnyDue => connection.Count("SELECT count(*) FROM due_release") > 0;

    private void Release(AskedCells cells, ReleaseTrees trees, bool picksAreWhole)
    {
        cells.Write(connection, "asked_cell");
        connection.ExecuteFile("Releases/CountedCells.sql");
        connection.ExecuteFile("Releases/ReleaseCells.sql", ("today", today), ("tree_no", trees.CurrentNo));
        new PairWriter(connection, trees, _hr, _leader).Write(picksAreWhole);
    }

    /// <summary>Marks the releases whose figures would be others today.</summary>
    /// <param name="connection">The written generation is the current database; touched_item is there.</param>
    /// <param name="everywhere">Looks at all, not only at what the load touched.</param>
    public static void MarkKept(LoadConnection connection, bool everywhere)
    {
        connection.ExecuteFile("Releases/AskReleased.sql", ("everywhere", everywhere));
        connection.ExecuteFile("Releases/CountedCells.sql");
        connection.ExecuteFile("Releases/KeptReleases.sql");
    }

    /// <summary>What is due, item by item and round by round: what has been read is selected while the next is read.</summary>
    private void Select(Lattice lattice, AskedCells cells)
    {
        var due = connection.Query("SELECT DISTINCT item_kind, item_id FROM due_release ORDER BY ALL", ReleasedItem.Read)
            .SelectMany(item => connection.QueryFile("Releases/OwnCells.sql", OwnCell.Read, item.Parameters)
                .GroupBy(row => row.Round)
                .Select(round => (Item: item, Round: round.Key, Selected: Task.Run(() => Select(lattice, OwnCell.Atoms(item, [.. round]))))))
            .ToList();
        foreach (var (item, round, selected) in due)
        {
            var (shown, forLeader) = selected.GetAwaiter().GetResult();
            foreach (var cell in shown)
            {
                cells.Add(item, string.Empty, round.Value, cell, forLeader.Contains(cell));
            }
        }
    }

    private (IReadOnlyList<Cell> Shown, HashSet<Cell> ForLeader) Select(Lattice lattice, IReadOnlyList<Atom> atoms)
    {
        var shown = CellSelection.Select(lattice, atoms, _hr).Shown;
        return (shown, [.. CellSelection.Select(lattice, atoms, _leader, within: shown).Shown]);
    }
}
