using LusInsight.Ingest;
using LusInsight.Ingest.Loading;

namespace LusInsight.Dashboard.Tests.Examples;

/// <summary>A dashboard on the worked examples, loaded as a user would.</summary>
public sealed class WorkedExamples : IDisposable
{
    public WorkedExamples()
    {
        foreach (var organisation in (string[])["proevekommunen", "aaproeve"])
        {
            var delivery = PathOf(Path.Combine("Deliveries", organisation));
            IngestJob.Run(new LoadRequest(delivery, Dashboard.Data), TimeProvider.System).IsClean.ShouldBeTrue();
        }
    }

    public GivenDashboard Dashboard { get; } = new();

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Examples", name);

    public void Dispose() => Dashboard.Dispose();
}
