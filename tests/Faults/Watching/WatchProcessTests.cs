namespace LusInsight.Faults.Watching;

/// <summary>The real watch, killed and started again.</summary>
public sealed class WatchProcessTests : IDisposable
{
    private readonly string _inbox = Directory.CreateTempSubdirectory("lusinsight-inbox-").FullName;
    private readonly DataFolderPath _data = Deliveries.Shared.NewFolder();

    public WatchProcessTests()
    {
        var delivery = Directory.CreateDirectory(Path.Combine(_inbox, "juni")).FullName;
        foreach (var file in Directory.EnumerateFiles(Deliveries.Shared.First))
        {
            File.Copy(file, Path.Combine(delivery, Path.GetFileName(file)));
        }
    }

    public void Dispose() => Directory.Delete(_inbox, recursive: true);

    [Fact]
    public void Watch_KilledWhileItLoads_LoadsTheDeliveryWhenItIsStartedAgain()
    {
        using (var killed = Watch())
        {
            killed.WaitFor("juni: loading.").ShouldBeTrue();
            killed.Kill();
        }

        Content.Of(_data).ShouldBeNull();
        Directory.Exists(Path.Combine(_inbox, "juni")).ShouldBeTrue();

        using var watch = Watch();
        watch.WaitFor("juni: demo: generation 1 is in force. It lies in processed/juni, a report beside it.").ShouldBeTrue();
        watch.Signal("TERM");
        watch.End().ShouldBeGood().Lines[^1].ShouldEndWith(" Stopped.");
        Content.Of(_data).ShouldBe(Deliveries.Shared.AfterFirst);
        File.ReadAllText(Path.Combine(_inbox, "processed", "juni.report.txt")).ShouldContain("spider_scores.csv");
        _data.OtherNames.ShouldBe(["CURRENT", "LOCK"]);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void Watch_InterruptedWhileItLoads_GivesUpTheLoad_AndEndsWith0(string signal)
    {
        using var watch = Watch();
        watch.WaitFor("juni: loading.").ShouldBeTrue();

        watch.Signal(signal);

        var lines = watch.End().ShouldBeGood().Lines;
        lines[^2].ShouldEndWith(" juni: interrupted; it stays in the inbox, and is loaded when the inbox is watched again.");
        lines[^1].ShouldEndWith(" Stopped.");
        Content.Of(_data).ShouldBeNull();
        Directory.EnumerateFileSystemEntries(_data.Path).ShouldBeEmpty();
    }

    private IngestProcess Watch() => IngestProcess.Start("watch", _inbox, "--data", _data.Path, "--settle", "0");
}
