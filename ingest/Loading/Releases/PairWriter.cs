using LusInsight.Analytics.Disclosure;
using LusInsight.Analytics.Store;

namespace LusInsight.Ingest.Loading.Releases;

/// <summary>
/// Fixes where paired figures between neighbouring released rounds are shown: to hr, and of those to a leader. They are
/// counted from what the releases of both rounds were counted from.
/// </summary>
/// <param name="connection">The cells of due_release are released.</param>
/// <param name="trees">Those that releases were made under.</param>
/// <param name="hr">From whom the figures of all cells are protected.</param>
/// <param name="leader">From whom those of the cells for leaders are.</param>
internal sealed class PairWriter(LoadConnection connection, ReleaseTrees trees, Protection hr, Protection leader)
{
    private const string PickAllRounds = """
        CREATE TEMP TABLE touched_by_load AS FROM touched_item;
        CREATE OR REPLACE TEMP TABLE touched_item AS
        SELECT item_kind, item_id, round_id
        FROM paired_item
        CROSS JOIN round;
        CREATE TEMP TABLE touched_department_by_load AS FROM touched_department;
        DELETE FROM touched_department
        """;

    private const string Restore = """
        CREATE OR REPLACE TEMP TABLE touched_item AS FROM touched_by_load;
        DROP TABLE touched_by_load;
        INSERT INTO touched_department FROM touched_department_by_load;
        DROP TABLE touched_department_by_load
        """;

    /// <summary>Selects and writes released_pair.</summary>
    /// <param name="picksAreWhole">Whether item_pick covers all rounds of the due items; else they are picked anew.</param>
    public void Write(bool picksAreWhole)
    {
        var later = connection.QueryFile("Releases/LaterItems.sql", ReleasedItem.Read, ("tree_no", trees.CurrentNo));
        var first = connection.Query("FROM paired_item ORDER BY ALL", ReleasedItem.Read);
        if (!picksAreWhole && first.Count > 0)
        {
            connection.Execute(PickAllRounds);
            connection.Execute(EmbeddedSql.Read("Store/Cells/item_pick.sql"));
            connection.Execute(Restore);
        }

        connection.ExecuteFile("Releases/PairedItems.sql");
        Select(first).Write(connection, "asked_pair");
        Release();
        foreach (var item in later)
        {
            new LaterPairs(connection, trees, hr, leader).Select(item).Write(connection, "asked_pair");
            connection.ExecuteFile("Releases/LaterPairedPicks.sql", item.Parameters);
            Release();
        }
    }

    private void Release() => connection.ExecuteFile("Releases/ReleasePairs.sql", ("tree_no", trees.CurrentNo));

    /// <summary>Item by item: what has been counted and read is selected while the next is.</summary>
    private AskedCells Select(IEnumerable<ReleasedItem> items)
    {
        var due = items.Select(item => PairedItem.Read(connection, item)).OfType<PairedItem>()
            .Select(one => (one.Item, Selected: Task.Run(() => one.Select(trees.Current, hr, leader))))
            .ToList();
        var cells = new AskedCells();
        foreach (var (item, selected) in due)
        {
            foreach (var (earlier, later, cell, forLeader) in selected.GetAwaiter().GetResult())
            {
                cells.Add(item, earlier, later, cell, forLeader);
            }
        }

        return cells;
    }
}
