namespace LusInsight.Faults.Conditions;

/// <summary>Ctrl-C, and what a service manager sends: the program clears up after itself.</summary>
public sealed class InterruptedTests
{
    [Theory]
    [InlineData("INT", "Reading")]
    [InlineData("TERM", "Writing")]
    public void Load_Interrupted_SaysThatNothingHasChanged_AndLeavesNothing(string signal, string step)
    {
        var data = Deliveries.Shared.CopyLoaded();
        using var load = IngestProcess.Start("load", Deliveries.Shared.Later, "--data", data.Path);
        load.WaitFor(step).ShouldBeTrue();

        load.Signal(signal);

        load.End().ShouldFailWith("Interrupted: this delivery has changed nothing");
        Content.Of(data).ShouldBe(Deliveries.Shared.AfterFirst);
        data.OtherNames.ShouldBe(["CURRENT", "LOCK"]);
    }
}
