using LusInsight.Analytics.Disclosure;

namespace LusInsight.Ingest.Loading.Releases;

/// <summary>
/// Finds the releases that changed answers may take the place of: those of which hr can be shown all figures anew beside all
/// that they have been shown before. Leaders are then shown what is safe from them too.
/// </summary>
/// <param name="connection">past_contribution is up to date, closed_item there.</param>
/// <param name="trees">Those that releases were made under.</param>
/// <param name="hr">From whom the figures of all cells are protected.</param>
/// <param name="leader">From whom those of the cells for leaders are.</param>
internal sealed class RenewalWriter(LoadConnection connection, ReleaseTrees trees, Protection hr, Protection leader)
{
    /// <summary>Makes way for what is renewed, and adds it to due_release and to the cells to be counted.</summary>
    /// <param name="cells">Of what this load releases.</param>
    /// <param name="treeChanged">Whether departments may have moved.</param>
    public void Write(AskedCells cells, bool treeChanged)
    {
        connection.Execute("CREATE OR REPLACE TEMP TABLE renewed_release AS FROM closed_item LIMIT 0");
        var candidates = connection.QueryFile(
            "Releases/RenewalCandidates.sql",
            row => (Item: new ReleasedItem(row.GetString(0), row.GetString(1)), Round: row.GetString(2)),
            ("minimum_group", hr.MinimumGroup),
            ("tree_no", trees.CurrentNo),
            ("tree_changed", treeChanged));
        foreach (var item in candidates.GroupBy(candidate => candidate.Item, candidate => candidate.Round))
        {
            Contributions.Count(connection, item.Key);
            var history = ItemHistory.Read(connection, item.Key, trees);
            foreach (var round in item.Where(round => TryRenew(history, item.Key, round, cells)))
            {
                connection.Execute("INSERT INTO renewed_release SELECT $item_kind, $item_id, $round_id", [.. item.Key.Parameters, ("round_id", round)]);
            }
        }

        connection.ExecuteFile("Releases/ArchiveReleases.sql");
    }

    private bool TryRenew(ItemHistory history, ReleasedItem item, string round, AskedCells cells)
    {
        var now = history.Now(round);
        var decision = Renewal.Decide(trees.Current, history.Kind, now, history.Last(round, false), history.Others(round, false), hr);
        if (!decision.IsRenewed)
        {
            return false;
        }

        var forLeader = Renewal.SelectWithin(
            trees.Current, history.Kind, now, history.Last(round, true), history.Others(round, true), leader, decision.Shown).ToHashSet();
        foreach (var cell in decision.Shown)
        {
            cells.Add(item, string.Empty, round, cell, forLeader.Contains(cell));
        }

        return true;
    }
}
