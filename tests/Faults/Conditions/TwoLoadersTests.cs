namespace LusInsight.Faults.Conditions;

/// <summary>Two programs at the same folder.</summary>
public sealed class TwoLoadersTests
{
    [Fact]
    public void TwoLoads_AtOnce_OneWinsAndTheOtherSaysWhoRuns_AndBothRepeatsEndTheSame()
    {
        var data = Deliveries.Shared.CopyLoaded();
        using var first = Start(Deliveries.Shared.Later, data);
        first.WaitFor("Reading").ShouldBeTrue();
        first.Signal("STOP");

        using (var second = Start(Deliveries.Shared.First, data))
        {
            second.End().ShouldFailWith("Another load is running for demo (load command, since ");
        }

        first.Signal("CONT");
        first.End().ShouldBeGood();
        Content.Of(data).ShouldBe(Deliveries.Shared.AfterLater);
        foreach (var delivery in (string[])[Deliveries.Shared.First, Deliveries.Shared.Later])
        {
            using var again = Start(delivery, data);
            again.End().ShouldBeGood();
        }

        Content.Of(data).ShouldBe(Deliveries.Shared.AfterLater);
        data.OtherNames.ShouldBe(["CURRENT", "LOCK"]);
    }

    [Theory]
    [InlineData("Reading")]
    [InlineData("Writing")]
    [InlineData("Verifying")]
    public void DataFolder_ThatDisappearsDuringALoad_IsToldInOneLine_AndIsNotMadeAnew(string step)
    {
        var data = Deliveries.Shared.CopyLoaded();
        using var load = Start(Deliveries.Shared.Later, data);
        load.WaitFor(step).ShouldBeTrue();
        load.Signal("STOP");
        Directory.Move(data.Path, data.Path + ".away");

        load.Signal("CONT");

        load.End().ShouldFailWith($"{data.Path} cannot be used: ");
        Directory.Exists(data.Path).ShouldBeFalse();
        Directory.Move(data.Path + ".away", data.Path);
        Content.Of(data).ShouldBe(Deliveries.Shared.AfterFirst);
        using var again = Start(Deliveries.Shared.Later, data);
        again.End().ShouldBeGood();
        Content.Of(data).ShouldBe(Deliveries.Shared.AfterLater);
    }

    private static IngestProcess Start(string delivery, DataFolderPath data) => IngestProcess.Start("load", delivery, "--data", data.Path);
}
