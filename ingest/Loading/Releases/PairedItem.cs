using LusInsight.Analytics.Disclosure;

namespace LusInsight.Ingest.Loading.Releases;

/// <summary>An item with a pair of rounds that is due, and whoever answered it in each round.</summary>
/// <param name="Item">Which.</param>
/// <param name="Chain">Its rounds.</param>
/// <param name="Atoms">Per round.</param>
internal sealed record PairedItem(ReleasedItem Item, RoundChain Chain, IReadOnlyList<IReadOnlyList<TrackedAtom>> Atoms)
{
    /// <summary>Adds the item to paired_pick, and reads it; null = none of its pairs is due.</summary>
    public static PairedItem? Read(LoadConnection connection, ReleasedItem item)
    {
        var chain = RoundChain.Read(connection, item);
        if (!chain.HasDue)
        {
            return null;
        }

        connection.ExecuteFile("Releases/PairedPicks.sql", item.Parameters);
        var people = connection.QueryFile("Releases/TrackedPeople.sql", TrackedPeople.Read, item.Parameters)
            .ToLookup(row => row.Round, StringComparer.Ordinal);
        return new PairedItem(item, chain, [.. chain.Rounds.Select(round => TrackedPeople.Atoms([.. people[round.Id]]))]);
    }

    /// <summary>The cells of the pairs that are due. Asks nobody: several items may be selected at once.</summary>
    public IReadOnlyList<(string Earlier, string Later, Cell Cell, bool ForLeader)> Select(Lattice lattice, Protection hr, Protection leader)
    {
        var released = Chain.Released(forLeader: false);
        var selected = PairSelection.Select(lattice, Rounds(forLeader: false), hr, released);
        var leaders = PairSelection.Select(lattice, Rounds(forLeader: true), leader, Chain.Released(forLeader: true), within: selected);
        return
        [
            .. from pair in Enumerable.Range(0, selected.Count)
               where released[pair] is null
               from cell in selected[pair]
               select (Chain.Rounds[pair].Id, Chain.Rounds[pair + 1].Id, cell, leaders[pair].Contains(cell)),
        ];
    }

    private List<PairedRound> Rounds(bool forLeader) =>
        [.. Chain.Rounds.Zip(Atoms, (round, people) => new PairedRound(people, Chain.ShownIn(round, forLeader)))];
}
