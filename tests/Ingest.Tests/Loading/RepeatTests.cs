using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading;

/// <summary>Keys that come twice in one delivery.</summary>
public sealed class RepeatTests
{
    [Fact]
    public void Rows_SaidTwiceAlike_CountOnceAndRepeat()
    {
        using var given = Loaded();

        var file = given.Load(Csv(
            "scaling_answers", "conversation_id,question_id,value", "C1,trivsel,7", "C2,trivsel,8", "C1,trivsel,7.0", "C1,trivsel,7")).Files.Single();

        (file.New, file.Repeats, file.Rejected).ShouldBe((2, 2, 0));
        given.Rows("SELECT conversation_id, value FROM scaling_answer ORDER BY ALL").ShouldBe(["C1|7", "C2|8"]);
    }

    [Fact]
    public void Rows_SaidTwiceDifferently_AreAllRejected()
    {
        using var given = Loaded();

        var file = given.Load(Csv(
            "scaling_answers", "conversation_id,question_id,value", "C1,trivsel,7", "C1,trivsel,8", "C2,trivsel,8", "C1,trivsel,7")).Files.Single();

        (file.New, file.Repeats, file.Rejected).ShouldBe((1, 1, 2));
        given.Rejects().ShouldBe(["scaling_answers.csv|2||duplicate_key", "scaling_answers.csv|3||duplicate_key"]);
    }

    [Fact]
    public void Row_BesideABadOneOfItsKey_IsRejectedToo()
    {
        using var given = Loaded();

        given.Load(Csv("scaling_answers", "conversation_id,question_id,value", "C1,trivsel,7", "C1,trivsel,11", "C1,trivsel,11"))
            .Files.Single().Repeats.ShouldBe(1);

        given.Rejects().ShouldBe(["scaling_answers.csv|2||duplicate_key", "scaling_answers.csv|3|value|out_of_range"]);
    }

    [Fact]
    public void Row_BesideAMalformedOne_StandsByItself()
    {
        using var given = Loaded();

        given.Load(Csv("scaling_answers", "conversation_id,question_id,value", "C1,trivsel,7", "C1,trivsel,7,8"));

        given.Rejects().ShouldBe(["scaling_answers.csv|3||malformed_row"]);
        given.Rows("SELECT value FROM scaling_answer").ShouldBe(["7"]);
    }

    [Fact]
    public void Keys_OfTwoFilesOfOneFeed_AreComparedAcrossThem()
    {
        using var given = Loaded();

        var files = given.Load(
            Csv("topics", "conversation_id,topic_id,chosen_by", "C1,siden_sidst,leader", "C2,siden_sidst,leader"),
            ("emner.csv", "Samtale-ID;Emne-ID;Valgt af\nC1;siden_sidst;leder\nC2;siden_sidst;arbejdsplads\n")).Files;

        files.Sum(file => file.Repeats).ShouldBe(1);
        files.Sum(file => file.Rejected).ShouldBe(2);
        given.Rows("SELECT conversation_id FROM conversation_topic").ShouldBe(["C1"]);
    }

    [Fact]
    public void Rows_OfFilesWithOtherColumns_AreNotAlike()
    {
        using var given = Loaded();

        var files = given.Load(
            Csv("topics", "conversation_id,topic_id", "C1,siden_sidst"),
            Csv("emner", "conversation_id,topic_id,chosen_by", "C1,siden_sidst,")).Files;

        files.Sum(file => file.Rejected).ShouldBe(2);
    }

    [Fact]
    public void Initiative_WithTwoArenas_IsRejectedWhole()
    {
        using var given = Loaded();

        given.Load(Csv(
            "initiatives", "initiative_id,department_id,round_id,arena_id", "I1,D0,R1,drift", "I1,D1,R1,strategi", "I2,D0,R1,drift", "I2,D1,R2,drift", "I3,D0,R2,ny"));

        given.Rejects().ShouldBe(
        [
            "initiatives.csv|2|arena_id|duplicate_key", "initiatives.csv|3|arena_id|duplicate_key",
            "initiatives.csv|4|round_id|duplicate_key", "initiatives.csv|5|round_id|duplicate_key",
        ]);
        given.Rows("SELECT initiative_id FROM initiative").ShouldBe(["I3"]);
    }

    [Fact]
    public void Initiative_ThatLeavesAStoredRowBehind_IsRejected()
    {
        using var given = Loaded();
        const string header = "initiative_id,department_id,round_id,arena_id";
        given.Load(Csv("initiatives", header, "I1,D0,R1,drift", "I1,D1,R1,drift"));

        given.Load(Csv("initiatives", header, "I1,D0,R1,strategi")).Files.Single().Rejected.ShouldBe(1);
        given.Load(Csv("initiatives", header, "I1,D0,R1,strategi", "I1,D1,R1,strategi")).Files.Single().Changed.ShouldBe(2);

        given.Rows("SELECT DISTINCT arena_id FROM initiative").ShouldBe(["strategi"]);
        given.Rejects().ShouldBeEmpty();
    }
}
