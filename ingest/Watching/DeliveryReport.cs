using LusInsight.Analytics.Store;
using LusInsight.Ingest.Commands;
using LusInsight.Ingest.Loading;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Watching;

/// <summary>What became of a delivery, for whoever put it into the inbox.</summary>
/// <param name="Text">As <c>load</c> prints it, or the one line why it failed.</param>
/// <param name="Rejects">As <c>rejects --csv</c> prints it; null where no row of the delivery was rejected.</param>
internal sealed record DeliveryReport(string Text, string? Rejects = null)
{
    private const string DeletedLine = "The delivery was deleted: it told of people who are forgotten, or whose identity may not be kept any longer.";

    /// <summary>Whether the delivery is kept beside it: not when it tells of people whose identity may not be kept.</summary>
    public bool DeliveryMayStay { get; init; } = true;

    /// <summary>Of a load that has ended well.</summary>
    public static DeliveryReport Of(LoadSummary summary, DataFolder data)
    {
        using var text = new StringWriter();
        text.WriteLine(LoadTable.Text(summary, text));
        return new DeliveryReport(text.ToString(), summary.IsClean ? null : RejectsCommand.Csv(data, summary.Organisation));
    }

    /// <summary>Of a load that has failed: its one line, and the rows at fault where there were too many.</summary>
    public static DeliveryReport Of(Exception failure, string line) => new(
        line + Environment.NewLine,
        failure is DeliveryException { Rejects: { Count: > 0 } rows } ? RejectsCommand.Csv(rows) : null);

    /// <summary>Whether one lies beside a delivery.</summary>
    public static bool IsBeside(string delivery) => File.Exists(ReportOf(delivery));

    /// <summary>Writes it next to where the delivery will lie.</summary>
    public void WriteBeside(string delivery)
    {
        if (Rejects is not null)
        {
            File.WriteAllText(delivery + ".rejects.csv", Rejects);
        }

        File.WriteAllText(ReportOf(delivery), DeliveryMayStay ? Text : Text + DeletedLine + Environment.NewLine);
    }

    private static string ReportOf(string delivery) => delivery + ".report.txt";
}
