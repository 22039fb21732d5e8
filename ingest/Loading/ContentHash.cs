using System.Globalization;
using System.Numerics;

namespace LusInsight.Ingest.Loading;

/// <summary>
/// A number for what a generation holds: equal for the same base rows, in whatever order, files and deliveries they came.
/// It takes no part in deciding what changed. (The engine's own hash: another engine version may give other numbers.)
/// </summary>
internal static class ContentHash
{
    /// <summary>Of the current database: every base row, and the organisation but for its clock.</summary>
    /// <returns>32 hexadecimal digits.</returns>
    public static string Of(LoadConnection connection, FeedTables tables)
    {
        var sums = tables.Select(table => table.SumOfRows())
            .Append("SELECT sum(hash('organisation', organisation_id, name, concept)) FROM organisation");
        var total = connection.Query(
            $"SELECT CAST(coalesce(sum(row_sum), 0) AS HUGEINT) FROM ({string.Join(" UNION ALL ", sums)}) AS summed",
            row => (BigInteger)row.GetValue(0)).Single();
        return total.ToString("x32", CultureInfo.InvariantCulture);
    }
}
