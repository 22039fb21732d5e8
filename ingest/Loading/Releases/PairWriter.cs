using LusInsight.Analytics.Disclosure;
using LusInsight.Analytics.Store;

namespace LusInsight.Ingest.Loading.Releases;

/// <summary>
/// Fixes where paired figures between neighbouring released rounds are shown: what is safe for hr, less what is not for a
/// leader, who sees those of the cells that a leader is shown in both rounds.
/// </summary>
/// <param name="connection">The cells of due_release are released.</param>
/// <param name="lattice">The organisation's cells.</param>
/// <param name="hr">From whom the figures of all cells are protected.</param>
/// <param name="leader">From whom those of the cells for leaders are.</param>
internal sealed class PairWriter(LoadConnection connection, Lattice lattice, Protection hr, Protection leader)
{
    private const string PickAllRounds = """
        CREATE TEMP TABLE touched_by_load AS FROM touched_item;
        CREATE OR REPLACE TEMP TABLE touched_item AS
        SELECT item_kind, item_id, round_id
        FROM (SELECT DISTINCT item_kind, item_id FROM due_release)
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
    /// <param name="items">With a due release.</param>
    /// <param name="picksAreWhole">Whether item_pick covers all their rounds; else they are picked anew.</param>
    public void Write(IReadOnlyList<ReleasedItem> items, bool picksAreWhole)
    {
        if (!picksAreWhole)
        {
            connection.Execute(PickAllRounds);
            connection.Execute(EmbeddedSql.Read("Store/Cells/item_pick.sql"));
            connection.Execute(Restore);
        }

        connection.ExecuteFile("Releases/PairedPicks.sql");
        var cells = new AskedCells();
        foreach (var item in items)
        {
            Select(item, cells);
        }

        cells.Write(connection, "asked_pair");
        connection.ExecuteFile("Releases/ReleasePairs.sql");
    }

    private void Select(ReleasedItem item, AskedCells cells)
    {
        var chain = RoundChain.Read(connection, item);
        if (!chain.HasDue)
        {
            return;
        }

        var atoms = chain.Rounds.Select(round => TrackedPeople.Atoms(connection.QueryFile(
            "Releases/TrackedPeople.sql", TrackedPeople.Read, [.. item.Parameters, ("round_id", round.Id)]))).ToList();
        var selected = PairSelection.Select(lattice, Rounds(forLeader: false), hr, chain.Released);
        var leaders = PairSelection.Select(lattice, Rounds(forLeader: true), leader, chain.ReleasedForLeader, within: selected);
        for (var pair = 0; pair < selected.Count; pair++)
        {
            if (chain.Released[pair] is not null)
            {
                continue;
            }

            var (earlier, later) = (chain.Rounds[pair], chain.Rounds[pair + 1]);
            foreach (var cell in selected[pair].Where(cell => leaders[pair].Contains(cell) || !chain.IsForLeader(cell, pair)))
            {
                cells.Add(item, earlier.Id, later.Id, cell, forLeader: false);
            }
        }

        List<PairedRound> Rounds(bool forLeader) =>
            [.. chain.Rounds.Zip(atoms, (round, people) => new PairedRound(people, chain.ShownIn(round, forLeader)))];
    }
}
