using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Loading;

/// <summary>
/// Rows that were rejected and wait. Each load tries them again beside its delivery; a delivered row of the same key
/// takes their place first.
/// </summary>
internal static class Quarantine
{
    /// <summary>The rows to try again. Their line is a number of their own, by which they are known when they come back.</summary>
    public static IReadOnlyList<QuarantinedRow> Rows(LoadConnection connection) => connection.Query(
        "SELECT feed, file, ordinal, code, expected, cells FROM quarantined ORDER BY ordinal",
        row => new QuarantinedRow(
            SnakeCase.Parse<Feed>(row.GetString(0)),
            row.GetString(1),
            row.GetInt64(2),
            SnakeCase.Parse<RejectCode>(row.GetString(3)),
            row.GetString(4),
            row.GetString(5)));

    /// <summary>Takes the rows out of staging that the delivery brings itself.</summary>
    public static void DropResent(LoadConnection connection, FeedTables tables)
    {
        connection.ExecuteFile("BadRows.sql");
        foreach (var table in tables.Where(table => table.IsRetried))
        {
            connection.Execute(table.DigestRetriedKeys());
        }

        connection.ExecuteFile("Resent.sql");
        foreach (var table in tables.Where(table => table.IsRetried))
        {
            connection.Execute(table.DropResent());
        }
    }

    /// <summary>Gives each rejected row of a judged feed its verdict, and moves it from staging to `rejected`.</summary>
    public static void TakeOut(LoadConnection connection, FeedTable table)
    {
        connection.Execute(table.CreateVerdict());
        if (connection.Count("SELECT count(*) FROM verdict") > 0)
        {
            connection.Execute(table.TakeOutRejected());
        }

        connection.Execute(table.AcceptTheRest());
    }

    /// <summary>Makes quarantine_next, and tells whether it differs from what is stored. New rows carry the generation's number.</summary>
    public static bool Change(LoadConnection connection, int generation)
    {
        connection.ExecuteFile("Quarantine.sql", ("generation", generation));
        return connection.QueryFile("QuarantineChanged.sql", row => row.GetInt64(0)).Single() > 0;
    }
}
