using System.Globalization;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Loading;

/// <summary>How bad a delivery may be. A wrong export should not become a generation.</summary>
internal static class RejectLimit
{
    /// <summary>What waits for a reference may still come: it does not count.</summary>
    private static readonly string Waiting = SnakeCase.Of(RejectCode.UnknownReference);

    /// <summary>More rows are not mended one by one.</summary>
    private const int MostTold = 1000;

    /// <param name="connection">The delivery is judged.</param>
    /// <param name="files">The delivery's files.</param>
    /// <param name="maxPercent">Of all rows read, 0–100.</param>
    /// <exception cref="DeliveryException">
    /// More are rejected; the message tells the most frequent reasons, and the rows come with it: they are kept nowhere.
    /// </exception>
    public static void Require(LoadConnection connection, IReadOnlyList<FileSummary> files, double maxPercent)
    {
        if (!IsExceeded(files, maxPercent))
        {
            return;
        }

        var read = files.Sum(file => file.Read);
        var reasons = (
            from file in files
            from code in file.RejectedByCode
            where code.Key != Waiting
            orderby code.Value descending, file.File, code.Key
            select (Text: string.Create(CultureInfo.InvariantCulture, $"{file.File} {code.Key} {code.Value}"), Rows: code.Value)).ToList();
        throw new DeliveryException(string.Create(
            CultureInfo.InvariantCulture,
            $"{Counted(files)} of {read} rows are rejected, more than {maxPercent} %: nothing is published; correct the export or raise --max-rejects ({string.Join(", ", reasons.Take(5).Select(reason => reason.Text))})"))
        {
            Fault = DeliveryFault.TooManyRejects,
            Rejects = connection.QueryFile("RejectedOfDelivery.sql", RejectedRow.Read, ("limit", MostTold)),
        };
    }

    /// <summary>Whether more of the rows than <paramref name="maxPercent"/> are rejected.</summary>
    public static bool IsExceeded(IReadOnlyList<FileSummary> files, double maxPercent) =>
        Counted(files) * 100.0 > files.Sum(file => file.Read) * maxPercent;

    /// <summary>Rejected rows that count against the limit.</summary>
    public static long Counted(IReadOnlyList<FileSummary> files) =>
        files.Sum(file => file.RejectedByCode.Where(code => code.Key != Waiting).Sum(code => code.Value));
}
