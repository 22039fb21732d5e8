using LusInsight.Analytics.Disclosure;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Loading.Releases;

/// <summary>
/// Fixes what protected viewers get of each (round, item) that has closed, once, while a generation is written. A release
/// stands from then on, whatever is corrected later: who has kept the old figures could subtract them from new ones.
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

    /// <summary>Marks what stands though answers have changed, and releases what is due.</summary>
    /// <param name="picksAreWhole">Whether item_pick covers all rounds of all items.</param>
    /// <param name="treeChanged">Whether departments may have moved.</param>
    public void Write(bool picksAreWhole, bool treeChanged)
    {
        connection.ExecuteFile("Releases/ClosedItems.sql", ("today", today));
        MarkKept(connection, everywhere: treeChanged);
        connection.ExecuteFile("Releases/DueReleases.sql");
        var items = connection.Query(
            "SELECT DISTINCT item_kind, item_id FROM due_release ORDER BY ALL", row => new ReleasedItem(row.GetString(0), row.GetString(1)));
        if (items.Count == 0)
        {
            return;
        }

        var lattice = new Lattice(Departments(), concept.Levels.Select(level => level.Id));
        var cells = new AskedCells();
        foreach (var item in items)
        {
            Select(item, lattice, cells);
        }

        cells.Write(connection, "asked_cell");
        connection.ExecuteFile("Releases/CountedCells.sql");
        connection.ExecuteFile("Releases/ReleaseCells.sql", ("today", today));
        new PairWriter(connection, lattice, _hr, _leader).Write(items, picksAreWhole);
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

    private void Select(ReleasedItem item, Lattice lattice, AskedCells cells)
    {
        var rows = connection.QueryFile("Releases/OwnCells.sql", OwnCell.Read, item.Parameters);
        foreach (var round in rows.GroupBy(row => row.Round))
        {
            var atoms = OwnCell.Atoms(item, [.. round]);
            var shown = CellSelection.Select(lattice, atoms, _hr).Shown;
            var forLeader = CellSelection.Select(lattice, atoms, _leader, within: shown).Shown.ToHashSet();
            foreach (var cell in shown)
            {
                cells.Add(item, string.Empty, round.Key.Value, cell, forLeader.Contains(cell));
            }
        }
    }

    private DepartmentTree Departments() => new(connection.Query(
        "SELECT department_id, name, parent_id FROM department",
        row => new Department(
            DepartmentId.From(row.GetString(0)), row.GetString(1), row.IsDBNull(2) ? null : DepartmentId.From(row.GetString(2)))));
}
