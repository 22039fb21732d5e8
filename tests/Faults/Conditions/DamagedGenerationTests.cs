using LusInsight.Analytics.Store;

namespace LusInsight.Faults.Conditions;

/// <summary>The newest file is damaged: the one before it is shown, told as such, and the next load repairs.</summary>
public sealed class DamagedGenerationTests(Deliveries deliveries) : IClassFixture<Deliveries>
{
    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public void NewestGeneration_CutOff_FallsBack_AndTheNextLoadRepairs(double kept)
    {
        var data = deliveries.CopyLoaded();
        Load(deliveries.Later, data);
        Truncate(data.CurrentGeneration, kept);

        Content.Shown(data, out var fallbacks).ShouldBe(deliveries.AfterFirst);
        fallbacks.ShouldBe([new GenerationFallback(Deliveries.Organisation, Wanted: 2, Served: 1)]);

        Load(deliveries.Later, data);
        Content.Of(data).ShouldBe(deliveries.AfterLater);
    }

    [Fact]
    public void NewestGeneration_CutOff_IsRepairedAlsoByALoadThatChangesNothing()
    {
        var data = deliveries.CopyLoaded();
        Load(deliveries.Later, data);
        Truncate(data.CurrentGeneration, kept: 0.5);

        Load(deliveries.First, data);

        Content.Of(data).ShouldBe(deliveries.AfterFirst);
        data.Data.Current(Deliveries.Organisation).ShouldBe(3);
    }

    private static void Truncate(string file, double kept)
    {
        using var stream = File.OpenWrite(file);
        stream.SetLength((long)(stream.Length * kept));
    }

    private static void Load(string delivery, DataFolderPath data)
    {
        using var load = IngestProcess.Start("load", delivery, "--data", data.Path);
        load.End().ShouldBeGood();
    }
}
