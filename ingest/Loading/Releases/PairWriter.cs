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

        connection.ExecuteFile("Releases/PairedPicks.sql");
        var cells = new AskedCells();
        foreach (var item in first)
        {
            Select(item, cells);
        }

        cells.Write(connection, "asked_pair");
        Release();
        foreach (var item in later)
        {
            new LaterPairs(connection, trees, hr, leader).Select(item).Write(connection, "asked_pair");
            connection.ExecuteFile("Releases/LaterPairedPicks.sql", item.Parameters);
            Release();
        }
    }

    private void Release() => connection.ExecuteFile("Releases/ReleasePairs.sql", ("tree_no", trees.CurrentNo));

    private void Select(ReleasedItem item, AskedCells cells)
    {
        var chain = RoundChain.Read(connection, item);
        if (!chain.HasDue)
        {
            return;
        }

        var atoms = chain.Rounds.Select(round => TrackedPeople.Atoms(connection.QueryFile(
            "Releases/TrackedPeople.sql", TrackedPeople.Read, [.. item.Parameters, ("round_id", round.Id)]))).ToList();
        var released = chain.Released(forLeader: false);
        var selected = PairSelection.Select(trees.Current, Rounds(forLeader: false), hr, released);
        var leaders = PairSelection.Select(
            trees.Current, Rounds(forLeader: true), leader, chain.Released(forLeader: true), within: selected);
        for (var pair = 0; pair < selected.Count; pair++)
        {
            foreach (var cell in released[pair] is null ? selected[pair] : [])
            {
                cells.Add(item, chain.Rounds[pair].Id, chain.Rounds[pair + 1].Id, cell, leaders[pair].Contains(cell));
            }
        }

        List<PairedRound> Rounds(bool forLeader) =>
            [.. chain.Rounds.Zip(atoms, (round, people) => new PairedRound(people, chain.ShownIn(round, forLeader)))];
    }
}
