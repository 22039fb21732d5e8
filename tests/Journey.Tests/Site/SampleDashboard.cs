using LusInsight.Analytics.Store;
using LusInsight.Ingest;
using LusInsight.Ingest.Loading;
using LusInsight.Journey.Tests.Repository;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LusInsight.Journey.Tests.Site;

/// <summary>The real dashboard on a port of this machine, over the sample organisations as the real job loads them.</summary>
internal sealed class SampleDashboard : WebApplicationFactory<Program>
{
    private readonly DataFolder _data = new(Directory.CreateTempSubdirectory("lusinsight-").FullName);

    /// <summary>Loads every sample, then serves.</summary>
    public SampleDashboard()
    {
        foreach (var delivery in Directory.GetDirectories(Repo.PathOf("data-samples")))
        {
            IngestJob.Run(new LoadRequest(delivery, _data), TimeProvider.System).IsClean
                .ShouldBeTrue($"{Path.GetFileName(delivery)} has rows that are rejected");
        }

        UseKestrel(0);
        StartServer();
    }

    /// <summary>What it logged as an error.</summary>
    public ServerFaults Faults { get; } = new();

    /// <summary>Where its generations lie.</summary>
    public DataFolder Data => _data;

    /// <summary>Where it answers.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    // As an argument of the program: a setting of the web host would come after the program has read its options.
    protected override IHost CreateHost(IHostBuilder builder) => base.CreateHost(builder
        .ConfigureHostConfiguration(settings => settings.AddInMemoryCollection([new("LUSINSIGHT_DATA", _data.Path)]))
        .ConfigureServices(services => services.AddSingleton<ILoggerProvider>(Faults)));

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_data.Path))
        {
            Directory.Delete(_data.Path, recursive: true);
        }
    }
}
