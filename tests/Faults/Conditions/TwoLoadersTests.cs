namespace LusInsight.Faults.Conditions;

/// <summary>Two programs at the same folder.</summary>
public sealed class TwoLoadersTests(Deliveries deliveries) : IClassFixture<Deliveries>
{
    [Fact]
    public void TwoLoads_AtOnce_OneWinsAndTheOtherSaysWhoRuns_AndBothRepeatsEndTheSame()
    {
        var data = deliveries.CopyLoaded();
        using var first = Start(deliveries.Later, data);
        first.WaitFor("Reading").ShouldBeTrue();
        first.Signal("STOP");

        using (var second = Start(deliveries.First, data))
        {
            second.End().ShouldFailWith("Another load is running for demo (load command, since ");
        }

        first.Signal("CONT");
        first.End().ShouldBeGood();
        Content.Of(data).ShouldBe(deliveries.AfterLater);
        foreach (var delivery in (string[])[deliveries.First, deliveries.Later])
        {
            using var again = Start(delivery, data);
            again.End().ShouldBeGood();
        }

        Content.Of(data).ShouldBe(deliveries.AfterLater);
        data.OtherNames.ShouldBe(["CURRENT", "LOCK"]);
    }

    [Theory]
    [InlineData("Reading")]
    [InlineData("Writing")]
    [InlineData("Verifying")]
    public void DataFolder_ThatDisappearsDuringALoad_IsToldInOneLine_AndIsNotMadeAnew(string step)
    {
        var data = deliveries.CopyLoaded();
        using var load = Start(deliveries.Later, data);
        load.WaitFor(step).ShouldBeTrue();
        load.Signal("STOP");
        Directory.Move(data.Path, data.Path + ".away");

        load.Signal("CONT");

        load.End().ShouldFailWith($"{data.Path} cannot be used: ");
        Directory.Exists(data.Path).ShouldBeFalse();
        Directory.Move(data.Path + ".away", data.Path);
        Content.Of(data).ShouldBe(deliveries.AfterFirst);
        using var again = Start(deliveries.Later, data);
        again.End().ShouldBeGood();
        Content.Of(data).ShouldBe(deliveries.AfterLater);
    }

    private static IngestProcess Start(string delivery, DataFolderPath data) => IngestProcess.Start("load", delivery, "--data", data.Path);
}
