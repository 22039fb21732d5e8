using System.Data;
using LusInsight.Analytics.Disclosure;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Loading.Releases;

/// <summary>
/// The rounds of an item in their order, and what is released between them. Paired figures are counted from the answers
/// of today, so a pair is selected only where nothing released around it was counted from other answers.
/// </summary>
internal sealed class RoundChain
{
    private readonly ILookup<(string Round, bool ForLeader), Cell> _shown;

    private RoundChain(IReadOnlyList<ChainRound> rounds, ILookup<(string Round, bool ForLeader), Cell> shown, ILookup<(string Earlier, string Later), Cell> pairs)
    {
        (Rounds, _shown) = (rounds, shown);
        var kept = rounds.Where(round => round.IsKept).Select(round => round.Id).ToHashSet(StringComparer.Ordinal);
        var links = rounds.Zip(rounds.Skip(1), (earlier, later) => (Earlier: earlier.Id, Later: later.Id)).ToHashSet();
        // Another order of rounds, or changed answers on the other side of a released pair.
        var blocked = pairs.Select(pair => pair.Key)
            .Where(pair => !links.Contains(pair) || kept.Contains(pair.Earlier) || kept.Contains(pair.Later))
            .SelectMany(pair => new[] { pair.Earlier, pair.Later })
            .Concat(kept)
            .ToHashSet(StringComparer.Ordinal);
        Released = [.. rounds.Zip(rounds.Skip(1), (earlier, later) =>
            earlier.IsReleased && later.IsReleased && (earlier.IsDue || later.IsDue)
                && !blocked.Contains(earlier.Id) && !blocked.Contains(later.Id)
                ? null
                : pairs[(earlier.Id, later.Id)].ToList())];
    }

    /// <summary>In their order.</summary>
    public IReadOnlyList<ChainRound> Rounds { get; }

    /// <summary>Per pair of neighbours the cells it is released in; null = to be selected.</summary>
    public IReadOnlyList<IReadOnlyList<Cell>?> Released { get; }

    /// <summary>The same, of the cells that a leader is shown in both rounds.</summary>
    public IReadOnlyList<IReadOnlyList<Cell>?> ReleasedForLeader =>
        [.. Released.Select((cells, pair) => cells?.Where(cell => IsForLeader(cell, pair)).ToList())];

    /// <summary>Whether a pair is to be selected.</summary>
    public bool HasDue => Released.Any(pair => pair is null);

    /// <summary>Of one item.</summary>
    public static RoundChain Read(LoadConnection connection, ReleasedItem item) => new(
        connection.QueryFile(
            "Releases/PairedRounds.sql",
            row => new ChainRound(row.GetString(0), row.GetBoolean(1), row.GetBoolean(2), row.GetBoolean(3)),
            item.Parameters),
        connection.Query(
            "SELECT round_id, for_leader, department_id, level FROM release_cell WHERE item_kind = $item_kind AND item_id = $item_id",
            row => (Round: (row.GetString(0), row.GetBoolean(1)), Cell: CellAt(row, 2)),
            item.Parameters).ToLookup(row => row.Round, row => row.Cell),
        connection.Query(
            "SELECT DISTINCT earlier_round_id, round_id, department_id, level FROM released_pair WHERE item_kind = $item_kind AND item_id = $item_id",
            row => (Pair: (row.GetString(0), row.GetString(1)), Cell: CellAt(row, 2)),
            item.Parameters).ToLookup(row => row.Pair, row => row.Cell));

    /// <summary>The cells shown of a round, to hr or to a leader.</summary>
    public IReadOnlyList<Cell> ShownIn(ChainRound round, bool forLeader) =>
        [.. _shown[(round.Id, true)], .. forLeader ? [] : _shown[(round.Id, false)]];

    /// <summary>Whether a leader is shown the cell in both rounds of a pair.</summary>
    public bool IsForLeader(Cell cell, int pair) =>
        _shown[(Rounds[pair].Id, true)].Contains(cell) && _shown[(Rounds[pair + 1].Id, true)].Contains(cell);

    private static Cell CellAt(IDataRecord row, int column) => new(
        row.IsDBNull(column) ? null : DepartmentId.From(row.GetString(column)),
        row.IsDBNull(column + 1) ? null : LevelId.From(row.GetString(column + 1)));
}
