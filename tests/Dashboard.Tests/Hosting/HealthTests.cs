using System.Text.Json;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Tests.Examples;
using LusInsight.Ingest;
using LusInsight.Ingest.Loading;

namespace LusInsight.Dashboard.Tests.Hosting;

public sealed class HealthTests : IDisposable
{
    private static readonly OrganisationId Organisation = OrganisationId.From("en");

    private readonly GivenDashboard _dashboard = new GivenDashboard()
        .With("en", GivenConcept.Small, given => given.With("department", "department_id", "D0"));

    public void Dispose() => _dashboard.Dispose();

    [Fact]
    public async Task Ready_EveryGenerationOpens_Is200() => (await AskAsync("ready")).ShouldBe((200, "healthy", ""));

    [Fact]
    public async Task Ready_NewestDoesNotOpen_Is200AndNamesWhatIsShownInstead()
    {
        File.WriteAllText(_dashboard.Data.GenerationFile(Organisation, 2), "not a database");
        File.WriteAllText(_dashboard.Data.CurrentFile(Organisation), "g000002.duckdb");

        (await AskAsync("ready")).ShouldBe((200, "degraded", "en: generation 2 does not open; generation 1 is shown."));
    }

    [Fact]
    public async Task Ready_NewestIsCutOff_SaysSoUntilTheNextLoadRepairs()
    {
        var delivery = WorkedExamples.PathOf("Deliveries/proevekommunen");
        var first = IngestJob.Run(new LoadRequest(delivery, _dashboard.Data), TimeProvider.System);
        var file = _dashboard.Data.GenerationFile(first.Organisation, 2);
        File.Copy(_dashboard.Data.GenerationFile(first.Organisation, 1), file);
        using (var stream = File.OpenWrite(file))
        {
            stream.SetLength(stream.Length - 1);
        }

        File.WriteAllText(_dashboard.Data.CurrentFile(first.Organisation), Path.GetFileName(file));
        (await AskAsync("ready")).ShouldBe((200, "degraded", "proevekommunen: generation 2 does not open; generation 1 is shown."));

        IngestJob.Run(new LoadRequest(delivery, _dashboard.Data), TimeProvider.System).Generation.ShouldBe(3);

        var deadline = DateTime.UtcNow.AddMinutes(1);
        while (await AskAsync("ready") != (200, "healthy", ""))
        {
            DateTime.UtcNow.ShouldBeLessThan(deadline);
            await Task.Delay(GenerationCatalog.LookAgain);
        }
    }

    [Fact]
    public async Task Ready_NothingOpens_Is503WithTheReason()
    {
        File.WriteAllText(_dashboard.Data.GenerationFile(Organisation, 1), "not a database");

        (await AskAsync("ready")).ShouldBe((503, "unhealthy", "en: generation 1 does not open, and no earlier one does."));
        (await AskAsync("live")).ShouldBe((200, "healthy", ""));
    }

    [Fact]
    public async Task Ready_DataFolderGone_Is503()
    {
        using var client = _dashboard.Caller(null);
        Directory.Delete(_dashboard.Data.Path, recursive: true);

        (await AskAsync("ready")).ShouldBe((503, "unhealthy", "The data folder is not there."));
    }

    private async Task<(int Status, string? Health, string Reasons)> AskAsync(string endpoint)
    {
        using var client = _dashboard.Caller(null);
        using var response = await client.GetAsync("/health/" + endpoint);
        var health = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
        return (
            (int)response.StatusCode,
            health.GetProperty("status").GetString(),
            string.Join(' ', health.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString())));
    }
}
