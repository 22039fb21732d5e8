using LusInsight.Analytics.Store;

namespace LusInsight.Faults.Conditions;

/// <summary>The newest file is damaged: the one before it is shown, told as such, and the next load repairs.</summary>
public sealed class DamagedGenerationTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public void NewestGeneration_CutOff_FallsBack_AndTheNextLoadRepairs(double kept)
    {
        var data = Deliveries.Shared.CopyLoaded();
        Load(Deliveries.Shared.Later, data);
        Truncate(data.CurrentGeneration, kept);

        Content.Shown(data, out var fallbacks).ShouldBe(Deliveries.Shared.AfterFirst);
        fallbacks.ShouldBe([new GenerationFallback(Deliveries.Organisation, Wanted: 2, Served: 1)]);

        Load(Deliveries.Shared.Later, data);
        Content.Of(data).ShouldBe(Deliveries.Shared.AfterLater);
    }

    [Fact]
    public void NewestGeneration_CutOff_IsRepairedAlsoByALoadThatChangesNothing()
    {
        var data = Deliveries.Shared.CopyLoaded();
        Load(Deliveries.Shared.Later, data);
        Truncate(data.CurrentGeneration, kept: 0.5);

        Load(Deliveries.Shared.First, data);

        Content.Of(data).ShouldBe(Deliveries.Shared.AfterFirst);
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
