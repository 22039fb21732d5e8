using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Loading.Mistakes;

/// <summary>
/// Two columns of ids under each other's headers. Row by row they are unknown references, which may come yet; as a file they
/// never will. Columns of the same kind (a department and the one above it) and numbers on one scale cannot be told apart.
/// </summary>
internal static class SwappedColumns
{
    /// <summary>Fewer rows are left to quarantine.</summary>
    private const int FewestRows = 20;

    /// <param name="connection">The delivery is judged.</param>
    /// <param name="files">What was read.</param>
    /// <exception cref="DeliveryException">A file has two columns swapped.</exception>
    public static void Require(LoadConnection connection, IReadOnlyList<StagedFile> files)
    {
        foreach (var file in files.Where(file => !file.IsRetry && file.ReadCount >= FewestRows))
        {
            var columns = FeedDefinition.Of(file.Feed).Columns.Where(column => file.Columns.Contains(column.Name) && IdKind.Of(column) is not null).ToList();
            foreach (var lost in columns.Where(column => Lost(connection, file, column) * 2 > file.ReadCount))
            {
                if (columns.Find(other => AreSwapped(connection, file, lost, other)) is { } other)
                {
                    throw new DeliveryException(
                        $"{file.File}: {lost.Name} and {other.Name} look swapped (what stands in one is known as the other): nothing is published; put each under its own header");
                }
            }
        }
    }

    private static long Lost(LoadConnection connection, StagedFile file, FeedColumn column) => connection.Count(
        $"SELECT count(*) FROM rejected WHERE {Rows(column)}", ("file_no", file.FileNo));

    private static bool AreSwapped(LoadConnection connection, StagedFile file, FeedColumn lost, FeedColumn other)
    {
        var (lostKind, otherKind) = (IdKind.Of(lost)!, IdKind.Of(other)!);
        if (lostKind == otherKind)
        {
            return false;
        }

        var found = connection.Query(
            $"""
            SELECT
                count(*),
                count(*) FILTER (lost_is_other),
                count(*) FILTER (other_is_lost),
                EXISTS ({otherKind.Known}),
                EXISTS ({lostKind.Known})
            FROM (
                SELECT {Cell(lost)} IN ({otherKind.Known}) AS lost_is_other, {Cell(other)} IN ({lostKind.Known}) AS other_is_lost
                FROM rejected
                WHERE {Rows(lost)}
            )
            """,
            row => (Rows: row.GetInt64(0), LostIsOther: row.GetInt64(1), OtherIsLost: row.GetInt64(2), HasOther: row.GetBoolean(3), HasLost: row.GetBoolean(4)),
            ("file_no", file.FileNo)).Single();

        // What the file itself brings is not known while its rows are rejected: that side cannot be asked.
        var asksOther = found.HasOther && otherKind != OwnKind(file.Feed);
        return (asksOther || found.HasLost)
            && (!asksOther || found.LostIsOther * 2 > found.Rows)
            && (!found.HasLost || found.OtherIsLost * 2 > found.Rows);
    }

    private static IdKind? OwnKind(Feed feed) =>
        FeedDefinition.Of(feed).Keys.ToList() is [var key] ? IdKind.Of(key) : null;

    private static string Rows(FeedColumn column) =>
        $"NOT is_retry AND file_no = $file_no AND code = 'unknown_reference' AND column_name = '{column.Name}'";

    private static string Cell(FeedColumn column) => $"trim(json_extract_string(cells, '$.{column.Name}'))";
}
