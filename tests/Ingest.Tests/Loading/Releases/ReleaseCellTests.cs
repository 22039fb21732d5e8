using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;
using static LusInsight.Ingest.Tests.Loading.Releases.GivenReleases;

namespace LusInsight.Ingest.Tests.Loading.Releases;

/// <summary>Which cells a load releases of a closed round, worked out by hand; the smallest group is five.</summary>
public sealed class ReleaseCellTests
{
    private static readonly string[] FiveInD1 = ["D0||false|5", "D0|leder|false|5", "D1||false|5", "D1|leder|false|5"];

    [Fact]
    public void Cells_OfSixAndFive_AreShownAndTheirSumToLeadersAlone()
    {
        using var given = With(Answers('A', 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9));

        // A leader of D2 knows one of the five there, so that D2, and what D1 leaves of D0, would be four to them.
        given.Cells().ShouldBe(
        [
            "D0||true|11", "D0|leder|true|11", "D1||false|6", "D1|leder|false|6", "D2||false|5", "D2|leder|false|5",
        ]);
        given.Histogram("D2").ShouldBe(["7|1", "8|1", "9|3"]);
        given.Rows("SELECT sum(people_count) FROM released_answer WHERE department_id = 'D0' AND level IS NULL").ShouldBe(["11"]);
    }

    [Fact]
    public void Cells_OfSixAndThree_AreShownTogetherOnly()
    {
        using var given = With(Answers('A', 1, 2, 3, 4, 5, 6, 7, 8, 9));

        given.Cells().ShouldBe(["D0||true|9", "D0|leder|true|9"]);
    }

    [Fact]
    public void Cell_OfPeopleWhoAllAnswerAlike_IsNotShown()
    {
        using var given = With(Answers('A', 1, 2, 3, 4, 5, 6, 9, 9, 9, 9, 9));

        // D2 by itself, and D1, which D0 less it would tell.
        given.Cells().ShouldBe(["D0||true|11", "D0|leder|true|11"]);
    }

    [Fact]
    public void Arena_CountsThoseWithBothLevels()
    {
        using var given = With(Csv("spider_scores", "conversation_id,arena_id,current_level,desired_level,focus",
            "A1,drift,1,3,ja", "A2,drift,2,4,", "A3,drift,3,4,ja", "A4,drift,1,5,", "A5,drift,2,2,", "A6,drift,4,", "A7,drift,,5"));

        given.Cells("drift").ShouldBe(FiveInD1);
        given.Rows("SELECT current_level, desired_level, focus, people_count FROM released_spider WHERE department_id = 'D0' AND level IS NULL ORDER BY ALL")
            .ShouldBe(["1|3|true|1", "1|5|false|1", "2|2|false|1", "2|4|false|1", "3|4|true|1"]);
    }

    [Fact]
    public void SeveralTops_AreShownTogetherToo()
    {
        using var given = With(
            Csv("afdelinger", "department_id,name", "DX,Anden top"),
            Csv("samtaler", "conversation_id,round_id,leader_id,department_id,held_on", "C4,R1,L4,DX,2024-06-01", "C5,R1,L5,DX,2024-06-01"),
            Csv("scaling_answers", AnswerHeader, "A1,trivsel,1", "A2,trivsel,2", "A3,trivsel,3", "C4,trivsel,4", "C5,trivsel,5"));

        given.Cells().ShouldBe(["||false|5", "|leder|false|5"]);
    }

    [Fact]
    public void Round_StillOpen_IsNotReleased()
    {
        using var given = With(Answers('B', 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9));

        given.Rows("SELECT DISTINCT round_id FROM release").ShouldBe(["R1"]);
        given.Cells(round: "R2").ShouldBeEmpty();
    }

    [Fact]
    public void Items_OfAClosedRound_AreReleasedWhetherAnybodyAnsweredOrNot()
    {
        using var given = With();

        given.Rows("SELECT item_kind, item_id, released_on, is_kept FROM release ORDER BY ALL").ShouldBe(
        [
            "arena|drift|2025-06-01|false", "arena|faglig|2025-06-01|false", "arena|strategi|2025-06-01|false",
            "evaluation|udbytte|2025-06-01|false", "scaling|gammel|2025-06-01|false", "scaling|trivsel|2025-06-01|false",
        ]);
        given.Rows("FROM release_cell").ShouldBeEmpty();
    }

    [Fact]
    public void Concept_WithoutArenas_ReleasesItsQuestions()
    {
        using var given = With(SmallConcept.With() with { Arenas = [], Focus = null }, Answers('A', 1, 2, 3, 4, 5));

        given.Cells().ShouldBe(FiveInD1);
    }
}
