using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Loading;

namespace LusInsight.Ingest.Tests.Loading;

/// <summary>Whole deliveries, as systems write them.</summary>
public sealed class WorkedExampleLoadTests
{
    [Theory]
    [InlineData("proevekommunen")]
    [InlineData("proevekommunen-excel")]
    [InlineData("aaproeve")]
    public void Example_IsLoadedWhole_AndOnceOnly(string example)
    {
        using var given = new GivenOrganisation();
        var request = new LoadRequest(Path.Combine(AppContext.BaseDirectory, "Examples", example), given.Data);

        var first = IngestJob.Run(request, TimeProvider.System);

        first.IsClean.ShouldBeTrue();
        first.Files.ShouldAllBe(file => file.New == file.Read);
        IngestJob.Run(request, TimeProvider.System).Published.ShouldBeFalse();
    }

    [Fact]
    public void ExcelsDelivery_AfterThePlainOne_ChangesNothing()
    {
        using var given = new GivenOrganisation();
        foreach (var (example, published) in new[] { ("proevekommunen", true), ("proevekommunen-excel", false) })
        {
            var request = new LoadRequest(Path.Combine(AppContext.BaseDirectory, "Examples", example), given.Data);
            IngestJob.Run(request, TimeProvider.System).Published.ShouldBe(published);
        }

        using var generation = Generation.Open(given.Data.GenerationFile(OrganisationId.From("proevekommunen"), 1), 1);
        generation.Rounds.Count.ShouldBe(3);
    }
}
