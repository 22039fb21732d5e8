using LusInsight.Ingest.Loading;
using LusInsight.Ingest.Reading;
using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading;

/// <summary>One load at a time: the next is turned away or waits, and is told for whom.</summary>
public sealed class TurnTests
{
    private static readonly FixedClock Clock = new(new DateTimeOffset(2026, 1, 5, 13, 4, 59, TimeSpan.Zero));

    private static string Holder(GivenOrganisation given) => Path.Combine(given.OrganisationFolder, "LOCK.holder");

    [Fact]
    public void SecondLoad_ThatDoesNotWait_IsTurnedAwayWithWhoRunsTheFirst()
    {
        using var given = Loaded();
        using var running = OrganisationFolder.Claim(given.Data, Id, new Turn("watch", Clock));

        Should.Throw<DeliveryException>(() => given.Load(Basis)).Message
            .ShouldBe("Another load is running for given (watch, since 2026-01-05 14:04): wait until it has ended and try again");
    }

    [Fact]
    public void SecondLoad_OfAHolderThatDoesNotTell_IsTurnedAwayAllTheSame()
    {
        using var given = Loaded();
        using var running = OrganisationFolder.Claim(given.Data, Id, new Turn("watch", Clock));
        File.WriteAllText(Holder(given), "2026-0");

        Should.Throw<DeliveryException>(() => given.Load(Basis)).Message
            .ShouldBe("Another load is running for given: wait until it has ended and try again");
    }

    [Fact]
    public void SecondLoad_ThatWaits_IsToldForWhomOnce_AndTakesItsTurn()
    {
        using var given = Loaded();
        var running = OrganisationFolder.Claim(given.Data, Id, new Turn("Bente\nHansen", Clock));
        var told = new List<LoadProgress>();

        var summary = IngestJob.Run(
            new LoadRequest(given.Delivery(Csv("leaders", "leader_id,name", "L1,Anna")), given.Data) { WaitForTurn = TimeSpan.MaxValue },
            TimeProvider.System,
            new Told(progress =>
            {
                told.Add(progress);
                if (progress.Step == LoadStep.Waiting)
                {
                    running.Dispose();
                }
            }));

        summary.Generation.ShouldBe(2);
        told.Where(progress => progress.Step == LoadStep.Waiting).Select(progress => progress.WaitsFor?.ToString())
            .ShouldBe(["Bente Hansen, since 2026-01-05 14:04"]);
    }

    [Fact]
    public void SecondLoad_CancelledWhileItWaits_GivesUpAndLeavesTheFirstAlone()
    {
        using var given = Loaded();
        using var running = OrganisationFolder.Claim(given.Data, Id, new Turn("watch", Clock));
        using var cancellation = new CancellationTokenSource();

        Should.Throw<OperationCanceledException>(() => IngestJob.Run(
            new LoadRequest(given.Delivery(Basis), given.Data) { WaitForTurn = TimeSpan.MaxValue },
            TimeProvider.System,
            new Told(_ => cancellation.Cancel()),
            cancellation.Token));

        File.ReadAllText(Holder(given)).ShouldBe("2026-01-05T13:04:59Z watch\n");
        given.Data.Generations(Id).ShouldBe([1]);
    }

    [Fact]
    public void Holder_WhoHasLetGo_IsNoLongerTold()
    {
        using var given = Loaded();
        File.WriteAllText(Holder(given), "2026-01-05T13:04:59Z a load that was killed\n");

        using (OrganisationFolder.Claim(given.Data, Id, new Turn("watch", Clock)))
        {
            File.ReadAllText(Holder(given)).ShouldBe("2026-01-05T13:04:59Z watch\n");
        }

        File.Exists(Holder(given)).ShouldBeFalse();
    }

    private sealed class Told(Action<LoadProgress> tell) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => tell(value);
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
