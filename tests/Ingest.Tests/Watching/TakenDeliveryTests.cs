using LusInsight.Ingest.Loading;
using LusInsight.Ingest.Tests.Commands;
using LusInsight.Ingest.Watching;
using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Watching;

/// <summary>What becomes of a delivery that the watch has taken.</summary>
public sealed class TakenDeliveryTests : IDisposable
{
    private static readonly (string, string) Leaders = Csv("leaders", "leader_id,name", "L1,Anna");

    private readonly GivenInbox _given = new();

    public void Dispose() => _given.Dispose();

    [Fact]
    public async Task Report_SaysWhatLoadPrints_AndRejectedRowsComeAsRejectsPrintsThem()
    {
        _given.With("juni", Csv("leaders", "leader_id,department_id,email", "L9,DX,hemmelig@x.dk", "L1,D1,")).Settle();

        _given.Names.ShouldBe(["processed/juni", "processed/juni.rejects.csv", "processed/juni.report.txt"]);
        var report = _given.Read("processed/juni.report.txt");
        report.ShouldContain("unknown_reference");
        report.ShouldContain("given: generation 2 is in force; the rejected rows wait in quarantine");
        var rejects = await RunningCommand.Run("rejects", "given", "--data", _given.Organisation.Data.Path, "--csv");
        File.ReadAllBytes(_given.PathOf("processed/juni.rejects.csv"))[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        _given.Read("processed/juni.rejects.csv").ShouldBe(rejects.Output.TrimStart('\uFEFF'));
        string.Join('\n', _given.Log.Append(report).Append(rejects.Output)).ShouldNotContain("hemmelig");
    }

    [Fact]
    public void Delivery_ThatCannotBeLoaded_GoesToFailedWithTheOneLine()
    {
        _given.With("juni", Csv("leaders", "navn,hemmelig", "Anna,x")).Settle();

        _given.Names.ShouldBe(["failed/juni", "failed/juni.report.txt"]);
        var line = _given.Read("failed/juni.report.txt").Trim();
        line.ShouldStartWith("leaders.csv");
        line.ShouldNotContain('\n');
        _given.Log[^1].ShouldBe($"juni: {line} It lies in failed/juni, a report beside it.");
        _given.Organisation.Data.Current(Id).ShouldBe(1);
    }

    [Fact]
    public void Delivery_WithTooManyRejects_GoesToFailedWithItsRows()
    {
        _given.With("juni", Csv("leaders", "leader_id,department_id", "L8,", "L9,")).Settle();

        _given.Names.ShouldBe(["failed/juni", "failed/juni.rejects.csv", "failed/juni.report.txt"]);
        var lines = _given.Read("failed/juni.rejects.csv").Split("\r\n");
        lines[1..3].ShouldAllBe(line => line.StartsWith("leaders;leaders.csv;", StringComparison.Ordinal));
        lines[1].ShouldContain(";2;department_id;missing_value;");
        lines[2].ShouldEndWith(";L9;");
    }

    [Fact]
    public void Delivery_ByANameThatWasThereBefore_GetsANumber()
    {
        _given.With("juni", Leaders).Settle();
        _given.With("juni", Csv("leaders", "leader_id,name", "L1,Bo")).Settle();
        _given.WithZip("juni.zip", Leaders).Settle();
        _given.WithZip("juni.zip", Leaders).Settle();

        _given.Names.Where(name => !name.EndsWith(".txt", StringComparison.Ordinal))
            .ShouldBe(["processed/juni", "processed/juni-2", "processed/juni-2.zip", "processed/juni.zip"]);
        _given.Names.Count().ShouldBe(8);
    }

    [Fact]
    public void Delivery_WhoseLoadWasKilledBeforeItWasMoved_IsLoadedAgain_AndChangesNothing()
    {
        _given.With("juni", Leaders).Organisation.Load(_given.PathOf("juni")).Published.ShouldBeTrue();

        _given.Restart().Settle();

        _given.Names.ShouldContain("processed/juni");
        _given.Read("processed/juni.report.txt").ShouldContain("nothing new, generation 2 stays in force");
    }

    [Fact]
    public void Delivery_WhoseLoadIsCancelled_StaysForTheNextWatch()
    {
        using var cancellation = new CancellationTokenSource();
        _given.With("juni", Leaders).Look();
        // Ctrl+C while it waits for its turn.
        _given.OnLine = line => Cancel(line.Contains("Waiting for another", StringComparison.Ordinal));
        using (OrganisationFolder.Claim(_given.Organisation.Data, Id, new Turn("another", TimeProvider.System)))
        {
            Should.Throw<OperationCanceledException>(() => _given.Look(seconds: 5, cancellation.Token));
        }

        _given.Names.ShouldBe(["juni"]);
        _given.Log[^1].ShouldBe("juni: interrupted; it stays in the inbox, and is loaded when the inbox is watched again.");
        _given.Restart().Settle().Names.ShouldContain("processed/juni");

        void Cancel(bool isTime)
        {
            if (isTime)
            {
                cancellation.Cancel();
            }
        }
    }

    [Fact]
    public void Delivery_WhileAnotherLoadRuns_WaitsForItsTurn_AndSaysSoOnce()
    {
        var another = OrganisationFolder.Claim(_given.Organisation.Data, Id, new Turn("load command", TimeProvider.System));
        _given.OnLine = line =>
        {
            if (line.Contains("juni: Waiting for load command, since ", StringComparison.Ordinal))
            {
                another.Dispose();
            }
        };

        _given.With("juni", Leaders).Settle();

        _given.Log.Count(line => line.Contains("Waiting", StringComparison.Ordinal)).ShouldBe(1);
        _given.Names.ShouldContain("processed/juni");
    }

    [Fact]
    public void Delivery_WhereTheDataCannotBeWritten_StaysAndIsTriedAgain()
    {
        var (data, away) = (_given.Organisation.Data.Path, _given.Organisation.Data.Path + ".away");
        Directory.Move(data, away);
        File.WriteAllText(data, "in the way");
        _given.With("juni", Leaders).Settle().Look(seconds: 1).Look(seconds: 29);
        _given.Names.ShouldBe(["juni"]);
        _given.Log.Count(line => line.Contains("stays in the inbox and is tried again: ", StringComparison.Ordinal)).ShouldBe(1);
        File.Delete(data);
        Directory.Move(away, data);

        _given.Look(seconds: 30).Names.ShouldContain("processed/juni");
    }

    [Fact]
    public void Inbox_ThatIsAwayForAWhile_IsToldOnce_AndWatchedAgain()
    {
        _given.Look();
        Directory.Move(_given.PathOf(""), _given.PathOf("").TrimEnd('/') + ".away");
        _given.Look().Look(seconds: 1);
        Directory.Move(_given.PathOf("").TrimEnd('/') + ".away", _given.PathOf(""));

        _given.With("juni", Leaders).Settle().Names.ShouldContain("processed/juni");

        _given.Log.Count(line => line.StartsWith("The inbox cannot be read: ", StringComparison.Ordinal)).ShouldBe(1);
        _given.Log.ShouldContain("The inbox can be read again.");
    }

    [Fact]
    public async Task Watch_OfAnInboxThatIsNone_IsOneLine()
    {
        var data = _given.Organisation.Data.Path;

        (await RunningCommand.Run("watch", _given.PathOf("findes-ikke"), "--data", data)).ShouldFailWith("does not exist: make the inbox");
        (await RunningCommand.Run("watch", data, "--data", data)).ShouldFailWith("lie in one another");
        (await RunningCommand.Run("watch", Path.Combine(data, "given"), "--data", data)).ShouldFailWith("lie in one another");
        (await RunningCommand.Run("watch", _given.PathOf(""), "--data", data, "--settle", "-1")).ShouldFailWith("--settle takes seconds");
    }

    [Fact]
    public async Task Watch_ThatIsCancelled_EndsWithALine()
    {
        using var output = new StringWriter();
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await new InboxWatch(new WatchRequest(_given.PathOf(""), _given.Organisation.Data), output, TimeProvider.System).RunAsync(cancellation.Token);

        output.ToString().TrimEnd().ShouldEndWith("Stopped.");
    }
}
