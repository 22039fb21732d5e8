using System.Data;
using LusInsight.Analytics.Disclosure;

namespace LusInsight.Ingest.Loading.Releases;

/// <summary>One row of TrackedPeople.sql: how many had the same places in three rounds, the same answer and the same change.</summary>
/// <param name="Round">Which.</param>
/// <param name="Now">In the round.</param>
/// <param name="Before">In the round before; null = without a value then.</param>
/// <param name="After">In the round after; null = without a value then.</param>
/// <param name="Value">In the round.</param>
/// <param name="Change">To the round after, where there is one.</param>
/// <param name="People">How many.</param>
internal sealed record TrackedPeople(string Round, Place Now, Place? Before, Place? After, int Value, int? Change, int People)
{
    public static TrackedPeople Read(IDataRecord row) => new(
        row.GetString(0),
        OwnCell.PlaceAt(row, 1)!.Value,
        OwnCell.PlaceAt(row, 3),
        OwnCell.PlaceAt(row, 5),
        row.GetInt32(7),
        row.IsDBNull(8) ? null : row.GetInt32(8),
        row.GetInt32(9));

    /// <summary>The atoms of one item in one round.</summary>
    public static IReadOnlyList<TrackedAtom> Atoms(IReadOnlyList<TrackedPeople> rows)
    {
        var values = rows.Select(row => row.Value).Distinct().Order().ToList();
        var changes = rows.Select(row => row.Change).OfType<int>().Distinct().Order().ToList();
        return
        [
            .. rows.GroupBy(row => (row.Now, row.Before, row.After)).Select(alike => new TrackedAtom(
                alike.Key.Now,
                alike.Key.Before,
                alike.Key.After,
                Tally(alike, row => row.Value, values),
                alike.Key.After is null ? [] : Tally(alike, row => row.Change!.Value, changes))),
        ];
    }

    private static int[] Tally(IEnumerable<TrackedPeople> rows, Func<TrackedPeople, int> category, List<int> categories)
    {
        var tally = new int[categories.Count];
        foreach (var row in rows)
        {
            tally[categories.BinarySearch(category(row))] += row.People;
        }

        return tally;
    }
}
