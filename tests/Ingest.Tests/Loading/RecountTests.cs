using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading;

/// <summary>Cells after a delta are the cells of a file written anew.</summary>
public sealed class RecountTests
{
    private const string Answers = "conversation_id,question_id,value";

    [Theory]
    [InlineData("scaling_answers", Answers, "C1,trivsel,9")]
    [InlineData("scaling_answers", Answers, "C4,trivsel,9")]
    [InlineData("spider_scores", "conversation_id,arena_id,current_level", "C1,drift,5")]
    [InlineData("conversations", "conversation_id,round_id", "C1,R2")]
    [InlineData("conversations", "conversation_id,held_on", "C2,")]
    [InlineData("conversations", "conversation_id,department_id", "C1,D0")]
    [InlineData("leaders", "leader_id,department_id,level", "L1,D0,chef")]
    [InlineData("rounds", "round_id,opens_on,closes_on", "R1,2026-01-01,2026-12-31")]
    public void Cells_AfterAChange_AreThoseOfAWholeCount(string feed, string header, string row)
    {
        using var given = Loaded();
        given.Load(
            Csv("conversations", "conversation_id,round_id,leader_id,held_on", "C3,R1,L0,2024-05-01", "C4,R2,L0,2025-05-01"),
            Csv("scaling_answers", Answers, "C1,trivsel,5", "C2,trivsel,6", "C3,trivsel,7"),
            Csv("evaluations", Answers, "C1,udbytte,5", "C2,udbytte,4"),
            Csv("spider_scores", "conversation_id,arena_id,current_level,desired_level,focus", "C1,drift,1,2,ja", "C2,drift,2,3,"));
        var before = Cells(given);

        given.Load(Csv(feed, header, row)).Published.ShouldBeTrue();
        var recounted = Cells(given);

        recounted.ShouldNotBe(before);
        WriteAnew(given);
        Cells(given).ShouldBe(recounted);
    }

    /// <summary>More rows than there are make the next load write the file anew.</summary>
    private static void WriteAnew(GivenOrganisation given) => given.Load(Csv(
        "departments", "department_id,name,parent_id", [.. Enumerable.Range(0, 100).Select(i => $"N{i},Ny,D0")]));

    private static List<string> Cells(GivenOrganisation given) =>
    [
        .. given.Rows("FROM answer_cell ORDER BY ALL"), .. given.Rows("FROM spider_cell ORDER BY ALL"), .. given.Rows("FROM pair_cell ORDER BY ALL"),
    ];
}
