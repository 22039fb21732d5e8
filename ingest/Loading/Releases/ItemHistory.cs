using System.Data;
using LusInsight.Analytics.Disclosure;

namespace LusInsight.Ingest.Loading.Releases;

/// <summary>Everything ever shown of an item, and what it was counted from, person by person.</summary>
internal sealed class ItemHistory
{
    private const string ContributedSql = """
        SELECT department_id, level, CAST(value AS INTEGER), CAST(desired_level AS INTEGER), focus, FALSE AS is_forgotten,
            round_id, 0 AS release_no, leader_id
        FROM contributed
        UNION ALL
        SELECT department_id, level, CAST(value AS INTEGER), CAST(desired_level AS INTEGER), focus, is_forgotten,
            round_id, release_no, leader_id
        FROM past_contribution
        WHERE item_kind = $item_kind AND item_id = $item_id
        """;

    private readonly ReleaseTrees _trees;
    private readonly Dictionary<string, int> _persons = new(StringComparer.Ordinal);
    private readonly ILookup<(string Round, int ReleaseNo), (int Person, Contribution? Given)> _contributions;
    private readonly List<ShownCells> _shown;

    private ItemHistory(ReleaseTrees trees, AnswerKind kind, IEnumerable<Row> contributions, IEnumerable<ShownCells> shown)
    {
        (_trees, Kind) = (trees, kind);
        _contributions = contributions
            .Select(row => (row.At, Given: (_persons.TryAdd(row.Leader, _persons.Count), (_persons[row.Leader], row.Given)).Item2))
            .ToLookup(row => row.At, row => row.Given);
        _shown = [.. shown];
    }

    /// <summary>What its answers are.</summary>
    public AnswerKind Kind { get; }

    /// <summary>Of one item.</summary>
    /// <param name="connection">`contributed` covers all its rounds.</param>
    /// <param name="item">Which.</param>
    /// <param name="trees">Those its releases were made under.</param>
    public static ItemHistory Read(LoadConnection connection, ReleasedItem item, ReleaseTrees trees) => new(
        trees,
        item.IsArena ? AnswerKind.Arena : AnswerKind.Question,
        connection.Query(ContributedSql, row => Row.Read(row, item.IsArena), item.Parameters),
        connection.QueryFile("Releases/EverShown.sql", ShownCells.Read, item.Parameters)
            .GroupBy(row => (row.Round, row.ReleaseNo, row.Other, row.OtherReleaseNo, row.TreeNo, row.IsInForce))
            .Select(alike => alike.First() with { Cells = [.. alike.SelectMany(row => row.Cells)] }));

    /// <summary>Per person what they contribute now.</summary>
    public Contribution?[] Now(string round)
    {
        var people = new Contribution?[_persons.Count];
        foreach (var (person, given) in _contributions[(round, 0)])
        {
            people[person] = given;
        }

        return people;
    }

    /// <summary>Per person what they contributed to the release in force.</summary>
    public Contribution?[] InForce(string round) => At(round, Release(round).ReleaseNo);

    /// <summary>The cells in force, to hr or to a leader.</summary>
    public IReadOnlyList<Cell> Shown(string round, bool forLeader) => Release(round).To(forLeader);

    /// <summary>The figures in force of the round by itself.</summary>
    public Published Last(string round, bool forLeader) => Publish(Release(round), forLeader);

    /// <summary>Everything else that was ever shown of the round.</summary>
    public IReadOnlyList<Published> Others(string round, bool forLeader) =>
        [.. _shown.Where(one => !IsRelease(one, round)).SelectMany(one => one.SeenFrom(round)).Select(one => Publish(one, forLeader))];

    /// <summary>A pair as it is selected now, for what is asked after it.</summary>
    public void Add(string earlier, string later, IEnumerable<(Cell Cell, bool ForLeader)> cells) => _shown.Add(new ShownCells(
        later, Release(later).ReleaseNo, earlier, Release(earlier).ReleaseNo, _trees.CurrentNo, IsInForce: true, [.. cells]));

    private static bool IsRelease(ShownCells one, string round) =>
        one.IsInForce && one.Other is null && string.Equals(one.Round, round, StringComparison.Ordinal);

    private ShownCells Release(string round) => _shown.Single(one => IsRelease(one, round));

    private Published Publish(ShownCells one, bool forLeader) => new(
        _trees[one.TreeNo], At(one.Round, one.ReleaseNo), one.To(forLeader), one.Other is { } other ? At(other, one.OtherReleaseNo) : null);

    // Who is not noted contributed what they contribute now.
    private Contribution?[] At(string round, int releaseNo)
    {
        var people = Now(round);
        foreach (var (person, given) in _contributions[(round, releaseNo)])
        {
            people[person] = given;
        }

        return people;
    }

    private sealed record Row((string Round, int ReleaseNo) At, string Leader, Contribution? Given)
    {
        public static Row Read(IDataRecord row, bool isArena) => new(
            (row.GetString(6), row.GetInt32(7)),
            row.GetString(8),
            OwnCell.PlaceAt(row, 0) is { } place ? new Contribution(place, AnswerAt(row, isArena)) : null);

        private static long AnswerAt(IDataRecord row, bool isArena) => row.GetBoolean(5) ? AnswerKind.OfForgotten(row.GetInt32(2))
            : isArena ? AnswerKind.OfLevels(row.GetInt32(2), row.GetInt32(3), row.GetBoolean(4))
            : row.GetInt32(2);
    }
}
