using LusInsight.Ingest.Loading;
using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading;

/// <summary>Rows that refer to something that is not there, or not in that round.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("departments", "department_id,name,parent_id", "D9,Ny,DX", "parent_id")]
    [InlineData("leaders", "leader_id,department_id,manager_id", "L9,DX,LX", "department_id")]
    [InlineData("leaders", "leader_id,department_id,manager_id", "L9,D1,LX", "manager_id")]
    [InlineData("conversations", "conversation_id,round_id,leader_id,department_id", "C9,RX,LX,DX", "round_id")]
    [InlineData("conversations", "conversation_id,round_id,leader_id,department_id", "C9,R1,LX,DX", "leader_id")]
    [InlineData("conversations", "conversation_id,round_id,leader_id,department_id", "C9,R1,L1,DX", "department_id")]
    [InlineData("scaling_answers", "conversation_id,question_id,value", "CX,trivsel,5", "conversation_id")]
    [InlineData("scaling_answers", "conversation_id,question_id,value", "C1,ukendt,5", "question_id")]
    [InlineData("scaling_answers", "conversation_id,question_id,value", "C1,ny,5", "question_id")]
    [InlineData("scaling_answers", "conversation_id,question_id,value", "C2,gammel,5", "question_id")]
    [InlineData("evaluations", "conversation_id,question_id,value", "CX,udbytte,5", "conversation_id")]
    [InlineData("evaluations", "conversation_id,question_id,value", "C1,trivsel,5", "question_id")]
    [InlineData("spider_scores", "conversation_id,arena_id,current_level", "CX,drift,5", "conversation_id")]
    [InlineData("spider_scores", "conversation_id,arena_id,current_level", "C1,ny,5", "arena_id")]
    [InlineData("topics", "conversation_id,topic_id", "CX,siden_sidst", "conversation_id")]
    [InlineData("topics", "conversation_id,topic_id", "C1,nyt", "topic_id")]
    [InlineData("agreements", "agreement_id,conversation_id,arena_id", "A1,CX,drift", "conversation_id")]
    [InlineData("agreements", "agreement_id,conversation_id,arena_id", "A1,C1,ny", "arena_id")]
    [InlineData("initiatives", "initiative_id,department_id,round_id,arena_id", "I1,DX,R1,drift", "department_id")]
    [InlineData("initiatives", "initiative_id,department_id,round_id,arena_id", "I1,D1,RX,drift", "round_id")]
    [InlineData("initiatives", "initiative_id,department_id,round_id,arena_id", "I1,D1,R1,ny", "arena_id")]
    [InlineData("users", "user_id,role,department_id", "u@x.dk,director,DX", "department_id")]
    [InlineData("users", "user_id,role,leader_id", "u@x.dk,leader,LX", "leader_id")]
    public void Row_ThatRefersToNothing_IsRejected(string feed, string header, string row, string column)
    {
        using var given = Loaded();

        var summary = given.Load(Csv(feed, header, row));

        summary.Rejected.ShouldBe(new Dictionary<string, long> { ["unknown_reference"] = 1 });
        given.Rejects().ShouldBe([$"{feed}.csv|2|{column}|unknown_reference"]);
    }

    [Theory]
    [InlineData("scaling_answers", "conversation_id,question_id,value", "C2,ny,5")]
    [InlineData("scaling_answers", "conversation_id,question_id,value", "C1,gammel,5")]
    [InlineData("spider_scores", "conversation_id,arena_id,current_level", "C2,ny,5")]
    [InlineData("topics", "conversation_id,topic_id", "C2,nyt")]
    [InlineData("agreements", "agreement_id,conversation_id,arena_id", "A1,C1,")]
    [InlineData("users", "user_id,role,department_id,leader_id", "u@x.dk,hr,,")]
    [InlineData("departments", "department_id,name,parent_id", "D9,Ny,D1")]
    public void Row_ThatRefersToWhatIsThere_IsAccepted(string feed, string header, string row)
    {
        using var given = Loaded();

        given.Load(Csv(feed, header, row)).Files.Single().New.ShouldBe(1);
    }

    [Fact]
    public void Department_Rejected_TakesAllBelowItAlong()
    {
        using var given = new GivenOrganisation();

        given.Load(
            Csv("departments", "department_id,name,parent_id", "D0,Top,", "D1,,D0", "D2,To,D1", "D3,Tre,D2"),
            Csv("rounds", "round_id,name,opens_on,closes_on", "R1,Runde,2024-01-01,2024-12-31"),
            Csv("leaders", "leader_id,department_id,manager_id", "L0,D0,", "L3,D3,L0", "L4,D0,L3"),
            Csv("conversations", "conversation_id,round_id,leader_id", "C0,R1,L0", "C4,R1,L4"),
            Csv("scaling_answers", "conversation_id,question_id,value", "C0,trivsel,5", "C4,trivsel,5"));

        given.Rejects().ShouldBe(
        [
            "conversations.csv|3|leader_id|unknown_reference", "departments.csv|3|name|missing_value",
            "departments.csv|4|parent_id|unknown_reference", "departments.csv|5|parent_id|unknown_reference",
            "leaders.csv|3|department_id|unknown_reference", "leaders.csv|4|manager_id|unknown_reference",
            "scaling_answers.csv|3|conversation_id|unknown_reference",
        ]);
        given.Rows("SELECT conversation_id FROM scaling_answer").ShouldBe(["C0"]);
    }

    [Fact]
    public void Department_RejectedButStored_KeepsItsLeaders()
    {
        using var given = Loaded();

        var summary = given.Load(
            Csv("departments", "department_id,name,parent_id", "D1,Nyt navn,DX"),
            Csv("leaders", "leader_id,department_id", "L9,D1"));

        summary.Rejected.ShouldBe(new Dictionary<string, long> { ["unknown_reference"] = 1 });
        given.Rows("SELECT name FROM department WHERE department_id = 'D1'").ShouldBe(["Under"]);
        given.Rows("SELECT department_id FROM leader WHERE leader_id = 'L9'").ShouldBe(["D1"]);
    }

    [Fact]
    public void Round_Rejected_MakesItsConversationsUnknown()
    {
        using var given = Loaded();

        given.Load(
            Csv("rounds", "round_id,name,opens_on,closes_on", "R3,Runde,2026-12-31,2026-01-01"),
            Csv("conversations", "conversation_id,round_id,leader_id", "C3,R3,L1"));

        given.Rejects().ShouldBe(["conversations.csv|2|round_id|unknown_reference", "rounds.csv|2|closes_on|date_order"]);
    }

    [Fact]
    public void Versions_FollowTheOrderOfRounds_NotTheirNames()
    {
        using var given = Loaded();

        // Z0 lies before R1, A3 after R2: by name it would be the other way round.
        var summary = given.Load(
            Csv("rounds", "round_id,name,opens_on,closes_on", "Z0,Runde 0,2023-01-01,2023-12-31", "A3,Runde 3,2026-01-01,2026-12-31"),
            Csv("conversations", "conversation_id,round_id,leader_id", "C0,Z0,L1", "C3,A3,L1"),
            Csv("scaling_answers", "conversation_id,question_id,value", "C0,ny,5", "C0,gammel,5", "C3,ny,5", "C3,gammel,5"));

        Answers(summary).New.ShouldBe(2);
        given.Rows("SELECT conversation_id, question_id FROM scaling_answer ORDER BY ALL").ShouldBe(["C0|gammel", "C3|ny"]);
    }

    [Fact]
    public void Versions_BoundedByARoundThatIsNotLoaded_CompareIds()
    {
        using var given = new GivenOrganisation();

        var summary = given.Load(
            Csv("departments", "department_id,name", "D0,Top"),
            Csv("leaders", "leader_id,department_id", "L0,D0"),
            Csv("rounds", "round_id,name,opens_on,closes_on", "R0,Runde 0,2024-01-01,2024-12-31", "R3,Runde 3,2023-01-01,2023-12-31"),
            Csv("conversations", "conversation_id,round_id,leader_id", "C0,R0,L0", "C3,R3,L0"),
            Csv("scaling_answers", "conversation_id,question_id,value", "C0,ny,5", "C0,gammel,5", "C3,ny,5", "C3,gammel,5"));

        Answers(summary).New.ShouldBe(2);
        given.Rows("SELECT conversation_id, question_id FROM scaling_answer ORDER BY ALL").ShouldBe(["C0|gammel", "C3|ny"]);
    }

    [Fact]
    public void Row_WithSeveralFaults_GetsTheFirstOfTheContract()
    {
        using var given = Loaded();

        // Twice the key, unknown manager, leaves before coming: unknown_reference is the first of the three.
        given.Load(Csv(
            "leaders", "leader_id,department_id,manager_id,employed_from,employed_to",
            "L9,D1,LX,2024-02-01,2024-01-01", "L9,D1,L0,2024-02-01,2024-01-01"));

        given.Rejects().ShouldBe(["leaders.csv|2|manager_id|unknown_reference", "leaders.csv|3||duplicate_key"]);
    }

    private static FileSummary Answers(LoadSummary summary) => summary.Files.Single(file => file.File == "scaling_answers.csv");
}
