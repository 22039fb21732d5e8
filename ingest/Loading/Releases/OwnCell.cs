using System.Data;
using LusInsight.Analytics.Disclosure;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Loading.Releases;

/// <summary>One row of OwnCells.sql: how many at one place said the same.</summary>
internal sealed record OwnCell(RoundId Round, Place Place, int Value, int Desired, bool Focus, int People)
{
    /// <summary>What may become known of somebody: the answer; of an arena both levels, the two together, and the focus.</summary>
    private static readonly Func<OwnCell, (int, int)>[] OfQuestion = [cell => (cell.Value, 0)];

    private static readonly Func<OwnCell, (int, int)>[] OfArena =
    [
        cell => (cell.Value, 0),
        cell => (cell.Desired, 0),
        cell => (cell.Value, cell.Desired),
        cell => (cell.Focus ? 1 : 0, 0),
    ];

    public static OwnCell Read(IDataRecord row) => new(
        RoundId.From(row.GetString(0)), PlaceAt(row, 1)!.Value, row.GetInt32(3), row.GetInt32(4), row.GetBoolean(5), row.GetInt32(6));

    /// <summary>A department and a level in two columns; null where there is no department.</summary>
    public static Place? PlaceAt(IDataRecord row, int column) => row.IsDBNull(column)
        ? null
        : new Place(DepartmentId.From(row.GetString(column)), row.IsDBNull(column + 1) ? null : LevelId.From(row.GetString(column + 1)));

    /// <summary>A cell in two columns: null is all tops together, or all levels.</summary>
    public static Cell CellAt(IDataRecord row, int column) => new(
        row.IsDBNull(column) ? null : DepartmentId.From(row.GetString(column)),
        row.IsDBNull(column + 1) ? null : LevelId.From(row.GetString(column + 1)));

    /// <summary>The atoms of one item in one round.</summary>
    public static IReadOnlyList<Atom> Atoms(ReleasedItem item, IReadOnlyCollection<OwnCell> cells)
    {
        var attributes = item.IsArena ? OfArena : OfQuestion;
        var categories = attributes.Select(attribute => cells.Select(attribute).Distinct().Order().ToList()).ToArray();
        return
        [
            .. cells.GroupBy(cell => cell.Place).Select(place =>
                new Atom(place.Key, [.. attributes.Select((attribute, i) => Tally(place, attribute, categories[i]))])),
        ];
    }

    private static int[] Tally(IEnumerable<OwnCell> cells, Func<OwnCell, (int, int)> attribute, List<(int, int)> categories)
    {
        var tally = new int[categories.Count];
        foreach (var cell in cells)
        {
            tally[categories.BinarySearch(attribute(cell))] += cell.People;
        }

        return tally;
    }
}
