using LusInsight.Analytics.Disclosure;

namespace LusInsight.Ingest.Loading.Releases;

/// <summary>
/// The rounds of an item in their order, and what is released between them, as long as nothing has changed since: each round
/// has one release, counted from what is there now.
/// </summary>
internal sealed class RoundChain
{
    private readonly ILookup<(string Round, bool ForLeader), Cell> _shown;
    private readonly ILookup<(string Earlier, string Later), (Cell Cell, bool ForLeader)> _pairs;

    private RoundChain(
        IReadOnlyList<ChainRound> rounds,
        ILookup<(string Round, bool ForLeader), Cell> shown,
        ILookup<(string Earlier, string Later), (Cell Cell, bool ForLeader)> pairs) => (Rounds, _shown, _pairs) = (rounds, shown, pairs);

    /// <summary>In their order.</summary>
    public IReadOnlyList<ChainRound> Rounds { get; }

    /// <summary>Whether a pair is to be selected.</summary>
    public bool HasDue => Released(forLeader: false).Any(pair => pair is null);

    /// <summary>Of one item.</summary>
    public static RoundChain Read(LoadConnection connection, ReleasedItem item) => new(
        connection.QueryFile(
            "Releases/PairedRounds.sql", row => new ChainRound(row.GetString(0), row.GetBoolean(1), row.GetBoolean(2)), item.Parameters),
        connection.Query(
            "SELECT round_id, for_leader, department_id, level FROM release_cell WHERE item_kind = $item_kind AND item_id = $item_id",
            row => (Round: (row.GetString(0), row.GetBoolean(1)), Cell: OwnCell.CellAt(row, 2)),
            item.Parameters).ToLookup(row => row.Round, row => row.Cell),
        connection.Query(
            "SELECT earlier_round_id, round_id, department_id, level, for_leader FROM past_pair_cell WHERE item_kind = $item_kind AND item_id = $item_id",
            row => (Pair: (row.GetString(0), row.GetString(1)), Cell: (OwnCell.CellAt(row, 2), row.GetBoolean(4))),
            item.Parameters).ToLookup(row => row.Pair, row => row.Cell));

    /// <summary>Per pair of neighbours the cells it is released in; null = to be selected.</summary>
    public IReadOnlyList<IReadOnlyList<Cell>?> Released(bool forLeader) => [.. Rounds.Zip(Rounds.Skip(1), (earlier, later) =>
        earlier.IsReleased && later.IsReleased && (earlier.IsDue || later.IsDue)
            ? null
            : _pairs[(earlier.Id, later.Id)].Where(cell => cell.ForLeader || !forLeader).Select(cell => cell.Cell).ToList())];

    /// <summary>The cells shown of a round, to hr or to a leader.</summary>
    public IReadOnlyList<Cell> ShownIn(ChainRound round, bool forLeader) =>
        [.. _shown[(round.Id, true)], .. forLeader ? [] : _shown[(round.Id, false)]];
}
