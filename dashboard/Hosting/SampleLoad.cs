using System.Globalization;
using LusInsight.Analytics.Store;
using LusInsight.Ingest;
using LusInsight.Ingest.Loading;
using LusInsight.Ingest.Reading;

namespace LusInsight.Dashboard.Hosting;

/// <summary>Loads a sample as the ingest command loads any delivery.</summary>
public static class SampleLoad
{
    /// <summary>Where the samples lie: copied beside the program by the build.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "data-samples");

    /// <summary>How <see cref="FirstFill"/> loads a delivery: what came of it in a line, or why nothing did.</summary>
    public static Func<string, string> Into(string dataFolder) => delivery =>
    {
        try
        {
            var load = IngestJob.Run(new LoadRequest(delivery, new DataFolder(dataFolder)), TimeProvider.System);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{load.Files.Sum(file => file.Read)} rows, {load.Rejected.Values.Sum()} rejected, {load.Seconds:0.0} s");
        }
        catch (DeliveryException fault)
        {
            return fault.Message;
        }
    };
}
