using System.Globalization;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Loading.Mistakes;

/// <summary>A file of answers, levels or topics of another concept: not one row names anything that this one has.</summary>
internal static class WrongConcept
{
    private const int FewestRows = 20;
    private const int MostListed = 5;

    /// <param name="connection">The delivery is judged.</param>
    /// <param name="files">What was read.</param>
    /// <param name="found">What became of it.</param>
    /// <param name="concept">The organisation's.</param>
    /// <exception cref="DeliveryException">Such a file is there.</exception>
    public static void Require(LoadConnection connection, IReadOnlyList<StagedFile> files, IReadOnlyList<FileSummary> found, Concept concept)
    {
        var delivered = files.Where(file => !file.IsRetry).Zip(found);
        foreach (var (file, summary) in delivered.Where(pair => pair.First.ReadCount >= FewestRows && pair.Second.Rejected + pair.Second.Repeats == pair.Second.Read))
        {
            if (Item(file.Feed) is { } item && NamesNone(connection, file, item))
            {
                var has = connection.Query($"{IdKind.Of(item)!.Known} ORDER BY 1 LIMIT {MostListed}", row => row.GetString(0));
                throw new DeliveryException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{file.File}: none of its {summary.Read} rows has a {item.Name} of the concept {concept.Id} ({(has.Count == 0 ? "it has none" : string.Join(", ", has))}): nothing is published; is it another concept's export? Correct the concept in organisation.json, or leave the file out"));
            }
        }
    }

    /// <summary>The column that names an item, where every row must.</summary>
    private static FeedColumn? Item(Feed feed) => FeedDefinition.Of(feed).Keys
        .FirstOrDefault(key => key.Type is CellType.ScalingQuestion or CellType.EvaluationQuestion or CellType.Arena or CellType.Topic);

    private static bool NamesNone(LoadConnection connection, StagedFile file, FeedColumn item) => connection.Query(
        $"""
        SELECT
            count(*) FILTER (names_item),
            2 * count(*) FILTER (code = 'unknown_reference' AND column_name = '{item.Name}') > count(*)
        FROM (
            SELECT code, column_name, trim(json_extract_string(cells, '$.{item.Name}')) IN ({IdKind.Of(item)!.Known}) AS names_item
            FROM rejected
            WHERE NOT is_retry AND file_no = $file_no
        )
        """,
        row => row.GetInt64(0) == 0 && row.GetBoolean(1),
        ("file_no", file.FileNo)).Single();
}
