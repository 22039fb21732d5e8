using LusInsight.Analytics.Store;
using LusInsight.Dashboard.Hosting;
using LusInsight.Dashboard.Tests.Examples;

namespace LusInsight.Dashboard.Tests.Hosting;

public sealed class SampleLoadTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("lusinsight-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public void Folder_BesideTheProgram_HasADeliveryPerSystem() => Directory.GetDirectories(SampleLoad.Folder).Length.ShouldBe(5);

    [Fact]
    public void Into_ADelivery_PublishesItAndSaysSoInALine()
    {
        SampleLoad.Into(_data)(WorkedExamples.PathOf("Deliveries/proevekommunen")).ShouldContain(" rows, 0 rejected, ");

        new DataFolder(_data).Organisations().ShouldHaveSingleItem().Value.ShouldBe("proevekommunen");
    }

    [Fact]
    public void Into_AFolderThatIsNoDelivery_SaysWhyAndGoesOn()
    {
        var empty = Directory.CreateDirectory(Path.Combine(_data, "empty")).FullName;

        SampleLoad.Into(_data)(empty).ShouldNotContain('\n');
        new DataFolder(_data).Organisations().ShouldBeEmpty();
    }
}
