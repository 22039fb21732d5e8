using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;
using static LusInsight.Ingest.Tests.Loading.Releases.GivenReleases;

namespace LusInsight.Ingest.Tests.Loading.Releases;

/// <summary>Paired figures between neighbouring rounds.</summary>
public sealed class ReleasePairTests
{
    private static readonly int[] First = [1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9];
    private static readonly int[] Second = [2, 2, 5, 4, 6, 6, 8, 9, 8, 9, 7];

    private static readonly string[] Whole =
    [
        "1|2|1", "2|2|1", "3|5|1", "4|4|1", "5|6|1", "6|6|1", "7|8|1", "8|9|1", "9|7|1", "9|8|1", "9|9|1",
    ];

    [Fact]
    public void Pairs_OfAllWhoStayed_AreReleasedInTheCellsShown()
    {
        using var given = With();
        given.Today = "2026-01-01";
        given.Load(Answers('A', First), Csv("evaluations", AnswerHeader, "A1,udbytte,3"));
        given.Load(Answers('B', Second));

        Pairs(given, "D0").ShouldBe(Whole);
        given.Rows("SELECT DISTINCT department_id, level FROM released_pair ORDER BY ALL").ShouldBe(["D0|leder", "D0|", "D1|leder", "D1|", "D2|leder", "D2|"]);
    }

    [Fact]
    public void Pairs_WrittenAnew_AreThoseOfADelta()
    {
        using var given = new GivenOrganisation { Today = "2026-01-01" };
        given.Load([.. ElevenLeaders, Both]).Published.ShouldBeTrue();

        Pairs(given, "D0").ShouldBe(Whole);
    }

    [Fact]
    public void Pairs_WithARoundCorrectedSinceItsRelease_AreCountedFromTheRelease()
    {
        using var given = With(Both);
        given.Load(Csv("scaling_answers", AnswerHeader, "A1,trivsel,9"));
        given.Today = "2026-01-01";
        given.Load();

        given.Release().ShouldBe("2025-06-01|true");
        given.Cells(round: "R2").ShouldNotBeEmpty();
        Pairs(given, "D0").ShouldBe(Whole);
    }

    [Fact]
    public void Pairs_OfARoundThatIsRenewed_AreCountedAnew()
    {
        using var given = new GivenOrganisation { Today = "2026-01-01" };
        given.Load([.. ElevenLeaders, AnswersOf(Second[..6])]);
        Pairs(given, "D0").ShouldBe(Whole[..6]);

        given.Load(Answers('B', Second));

        given.Release("R2").ShouldBe("2026-01-01|false");
        Pairs(given, "D0").ShouldBe(Whole);
        given.Rows("SELECT release_no, count(*) FROM past_pair_cell GROUP BY ALL ORDER BY ALL").ShouldBe(["1|4", "2|6"]);
    }

    [Fact]
    public void Pairs_Released_StandWhenAnAnswerChanges()
    {
        using var given = new GivenOrganisation { Today = "2026-01-01" };
        given.Load([.. ElevenLeaders, Both]);

        given.Load(Csv("scaling_answers", AnswerHeader, "A1,trivsel,9"));

        Pairs(given, "D0").ShouldBe(Whole);
        given.Release().ShouldBe("2026-01-01|true");
        given.Release("R2").ShouldBe("2026-01-01|false");
    }

    private static (string File, string Text) Both => AnswersOf(Second);

    private static (string File, string Text) AnswersOf(int[] second) => Csv(
        "scaling_answers",
        AnswerHeader,
        [.. First.Select((value, i) => $"A{i + 1},trivsel,{value}"), .. second.Select((value, i) => $"B{i + 1},trivsel,{value}")]);

    private static List<string> Pairs(GivenOrganisation given, string department) => given.Rows(
        $"SELECT earlier_value, value, people_count FROM released_pair WHERE earlier_round_id = 'R1' AND round_id = 'R2' AND department_id = '{department}' AND level IS NULL ORDER BY ALL");
}
