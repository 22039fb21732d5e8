using LusInsight.Analytics.Disclosure;

namespace LusInsight.Ingest.Loading.Releases;

/// <summary>Selects paired figures of an item of which more was shown, or from other answers, than a first release shows.</summary>
/// <param name="connection">The cells of due_release are released.</param>
/// <param name="trees">Those that releases were made under.</param>
/// <param name="hr">From whom the figures of all cells are protected.</param>
/// <param name="leader">From whom those of the cells for leaders are.</param>
internal sealed class LaterPairs(LoadConnection connection, ReleaseTrees trees, Protection hr, Protection leader)
{
    /// <summary>The cells of its due pairs; afterwards `contributed` covers the item.</summary>
    public AskedCells Select(ReleasedItem item)
    {
        Contributions.Count(connection, item);
        var history = ItemHistory.Read(connection, item, trees);
        var cells = new AskedCells();
        foreach (var (earlier, later) in connection.QueryFile("Releases/LaterPairs.sql", row => (row.GetString(0), row.GetString(1)), item.Parameters))
        {
            var selected = Select(hr, forLeader: false, within: null);
            var leaders = Select(leader, forLeader: true, within: selected);
            // What is selected here is known when the next pair is asked about.
            history.Add(earlier, later, selected.Select(cell => (cell, leaders.Contains(cell))));
            foreach (var cell in selected)
            {
                cells.Add(item, earlier, later, cell, leaders.Contains(cell));
            }

            IReadOnlyList<Cell> Select(Protection protection, bool forLeader, IReadOnlyList<Cell>? within) => PairRenewal.Select(
                trees.Current, history.Kind, Round(earlier, forLeader), Round(later, forLeader), protection, within);
        }

        return cells;

        PublishedRound Round(string round, bool forLeader) => new(
            [history.Last(round, forLeader), .. history.Others(round, forLeader)], history.InForce(round), history.Shown(round, forLeader));
    }
}
