using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;
using static LusInsight.Ingest.Tests.Loading.Releases.GivenReleases;

namespace LusInsight.Ingest.Tests.Loading.Releases;

/// <summary>When changed answers take the place of released ones; the smallest group is five.</summary>
public sealed class ReleaseRenewalTests
{
    private static readonly int[] All = [1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9];

    [Fact]
    public void Answers_InTwoDeliveries_AreReleasedWhenTheSecondBringsFive()
    {
        using var given = With(Answers('A', All[..6]));
        given.Cells().ShouldBe(["D0||true|6", "D0|leder|true|6", "D1||true|6", "D1|leder|true|6"]);
        given.Today = "2025-07-01";

        given.Load(Answers('A', All)).Published.ShouldBeTrue();

        given.Release().ShouldBe("2025-07-01|false");
        // A leader of D2 could take their own answer out of the five that came.
        given.Cells().ShouldBe(
        [
            "D0||false|11", "D0|leder|false|11", "D1||true|6", "D1|leder|true|6", "D2||false|5", "D2|leder|false|5",
        ]);
        given.Histogram("D2").ShouldBe(["7|1", "8|1", "9|3"]);
        Past(given).ShouldBe(["1|L10|", "1|L11|", "1|L7|", "1|L8|", "1|L9|"]);
    }

    [Fact]
    public void Answers_OfFourMore_WaitForTheFifth()
    {
        using var given = With(Answers('A', All[..6]));
        var cells = given.Cells();
        given.Today = "2025-07-01";

        given.Load(Csv("scaling_answers", AnswerHeader, "A7,trivsel,7", "A8,trivsel,8", "A9,trivsel,9", "A10,trivsel,9"));
        given.Release().ShouldBe("2025-06-01|true");
        given.Cells().ShouldBe(cells);

        given.Today = "2025-08-01";
        given.Load(Csv("scaling_answers", AnswerHeader, "A11,trivsel,9"));
        given.Release().ShouldBe("2025-08-01|false");
        given.Histogram("D0").ShouldBe(["1|1", "2|1", "3|1", "4|1", "5|1", "6|1", "7|1", "8|1", "9|3"]);
    }

    [Fact]
    public void Changes_OfFiveInAllButOneInASecondCell_AreNotReleased()
    {
        using var given = With(Answers('A', All));

        given.Load(Csv("scaling_answers", AnswerHeader, "A1,trivsel,2", "A2,trivsel,3", "A3,trivsel,4", "A4,trivsel,5", "A5,trivsel,7", "A11,trivsel,1"));

        given.Release().ShouldBe("2025-06-01|true");
        given.Rows("SELECT count(*) FROM past_contribution").ShouldBe(["6"]);
    }

    [Fact]
    public void Answers_OfFiveMoreWhoAllSayTheSame_AreNotReleased()
    {
        using var given = With(Answers('A', All[..6]));

        given.Load(Answers('A', [.. All[..6], 4, 4, 4, 4, 4]));

        given.Release().ShouldBe("2025-06-01|true");
    }

    [Fact]
    public void Renewals_OneAfterAnother_AreJudgedByAllBefore()
    {
        using var given = With(Answers('A', All));
        given.Load(Answers('A', 2, 3, 4, 5, 7, 8, 1, 2, 3, 4, 5));
        given.Rows("SELECT release_no FROM release WHERE item_id = 'trivsel' AND round_id = 'R1'").ShouldBe(["2"]);

        // All but one as at first: the third beside the first would tell of L1 alone.
        given.Load(Answers('A', [9, .. All[1..]]));

        given.Rows("SELECT release_no, is_kept FROM release WHERE item_id = 'trivsel' AND round_id = 'R1'").ShouldBe(["2|true"]);
        Past(given).Where(row => row.StartsWith('1')).ShouldBe(["1|L1|1"]);
    }

    [Fact]
    public void Arena_WithBothLevelsOfFiveMore_IsReleased()
    {
        using var given = With(Scores(1, 6));
        given.Today = "2025-07-01";

        given.Load(Scores(7, 11));

        given.Rows("SELECT released_on, is_kept FROM release WHERE item_id = 'drift' AND round_id = 'R1'").ShouldBe(["2025-07-01|false"]);
        given.Rows("SELECT sum(people_count) FROM released_spider WHERE department_id = 'D0' AND level IS NULL").ShouldBe(["11"]);
    }

    [Fact]
    public void Department_ThatMovesWithEnoughPeople_IsReleasedUnderTheNewTree()
    {
        using var given = With(Answers('A', All));
        given.Today = "2025-07-01";

        given.Load(Csv("departments", "department_id,parent_id", "D2,D1"));

        given.Cells().ShouldContain("D1||true|11");
        given.Release().ShouldBe("2025-07-01|false");
        given.Rows("SELECT tree_no, count(*) FROM release_tree GROUP BY ALL ORDER BY ALL").ShouldBe(["1|3", "2|3"]);
    }

    [Fact]
    public void Generation_WrittenAnew_KnowsWhatPeopleContributed()
    {
        using var given = With(Answers('A', All));

        // More rows than there are: the file is not copied.
        given.Load(
            Csv("scaling_answers", AnswerHeader, "A1,trivsel,9"),
            Csv("topics", "conversation_id,topic_id", [.. Enumerable.Range(1, 11).SelectMany(i => new[] { $"A{i},nyt", $"B{i},nyt" })]),
            Csv("departments", "department_id,name,parent_id", [.. Enumerable.Range(3, 60).Select(i => $"D{i},Ny,D0")]));

        given.Release().ShouldBe("2025-06-01|true");
        Past(given).ShouldBe(["1|L1|1"]);
    }

    private static (string File, string Text) Scores(int first, int last) => Csv(
        "spider_scores",
        "conversation_id,arena_id,current_level,desired_level,focus",
        [.. Enumerable.Range(first, last - first + 1).Select(i => $"A{i},drift,{1 + (i % 3)},{3 + (i % 2)},{(i % 2 == 0 ? "ja" : "nej")}")]);

    private static List<string> Past(GivenOrganisation given) => given.Rows(
        "SELECT release_no, leader_id, value FROM past_contribution WHERE item_id = 'trivsel' AND round_id = 'R1' ORDER BY ALL");
}
