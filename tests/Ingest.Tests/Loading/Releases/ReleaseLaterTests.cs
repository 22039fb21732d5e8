using System.Globalization;
using LusInsight.Ingest.Loading;
using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;
using static LusInsight.Ingest.Tests.Loading.Releases.GivenReleases;

namespace LusInsight.Ingest.Tests.Loading.Releases;

/// <summary>What later loads do to a release.</summary>
public sealed class ReleaseLaterTests
{
    private static readonly int[] All = [1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9];

    [Fact]
    public void Correction_OfOnePerson_LeavesTheFigures()
    {
        using var given = With(Answers('A', All));
        var (cells, histogram) = (given.Cells(), given.Histogram("D2"));
        given.Today = "2025-07-01";

        given.Load(Csv("scaling_answers", AnswerHeader, "A7,trivsel,1")).Published.ShouldBeTrue();

        given.Cells().ShouldBe(cells);
        given.Histogram("D2").ShouldBe(histogram);
        given.Release().ShouldBe("2025-06-01|true");
        given.Rows("SELECT value FROM answer_cell WHERE department_id = 'D2' AND item_id = 'trivsel' ORDER BY value LIMIT 1").ShouldBe(["1"]);
    }

    [Fact]
    public void Correction_TakenBack_IsNoChange()
    {
        using var given = With(Answers('A', All));
        given.Load(Csv("scaling_answers", AnswerHeader, "A7,trivsel,1"));
        given.Load(Csv("scaling_answers", AnswerHeader, "A7,trivsel,7"));

        given.Release().ShouldBe("2025-06-01|false");
    }

    [Fact]
    public void Load_OfSomethingElse_LeavesTheRelease()
    {
        using var given = With(Answers('A', All));
        given.Today = "2025-07-01";

        given.Load(Answers('B', All)).Published.ShouldBeTrue();

        given.Release().ShouldBe("2025-06-01|false");
    }

    [Fact]
    public void Answers_AfterAReleaseThatShowedNobody_AreReleased()
    {
        using var given = With(Answers('A', 1, 2, 3, 4));
        given.Cells().ShouldBeEmpty();
        given.Today = "2025-07-01";

        given.Load(Answers('A', All));

        given.Cells().Count.ShouldBe(6);
        given.Release().ShouldBe("2025-07-01|false");
    }

    [Fact]
    public void Rollback_KeepsTodaysReleases()
    {
        using var given = With();
        given.Load(Answers('A', All));
        var cells = given.Cells();
        cells.Count.ShouldBe(6);

        Rollback.Run(new RollbackRequest(given.Data, Id, 1), TimeProvider.System).ShouldBe(3);

        given.Rows("FROM answer_cell").ShouldBeEmpty();
        given.Cells().ShouldBe(cells);
        given.Release().ShouldBe("2025-06-01|true");
    }

    [Fact]
    public void Release_TakesNoPartInTheContentHash()
    {
        using var given = With(Answers('A', All));
        var hash = given.ContentHash();
        given.Today = "2026-01-01";

        given.Load();

        given.Release("R2").ShouldBe("2026-01-01|false");
        given.ContentHash().ShouldBe(hash);
    }

    [Fact]
    public void Load_WithNothingNewAfterARoundHasClosed_Publishes()
    {
        using var given = new GivenOrganisation();
        var delivery = given.Delivery([.. ElevenLeaders, Answers('A', All)]);
        var organisation = Path.Combine(delivery, "organisation.json");
        File.WriteAllText(organisation, File.ReadAllText(organisation).Replace(", \"today\": \"2025-06-01\"", string.Empty, StringComparison.Ordinal));

        Load("2025-12-31T22:59:00Z").Published.ShouldBeTrue();
        given.Release("R2").ShouldBe("none");
        Load("2025-12-31T22:59:30Z").Published.ShouldBeFalse();
        // In Denmark it is the day after.
        Load("2025-12-31T23:00:00Z").Published.ShouldBeTrue();
        given.Release("R2").ShouldBe("2026-01-01|false");
        Load("2025-12-31T23:00:30Z").Published.ShouldBeFalse();

        LoadSummary Load(string at) => IngestJob.Run(new LoadRequest(delivery, given.Data), new At(DateTimeOffset.Parse(at, CultureInfo.InvariantCulture)));
    }

    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
