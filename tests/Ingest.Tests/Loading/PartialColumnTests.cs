using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading;

/// <summary>An absent column keeps what is stored; a blank cell clears it.</summary>
public sealed class PartialColumnTests
{
    [Fact]
    public void Column_Absent_KeepsAndBlankClears()
    {
        using var given = Loaded();
        given.Load(Csv("leaders", "leader_id,department_id,manager_id,level,name,birth_date", "L1,D1,L0,leder,Anna,1970-01-01"));

        var file = given.Load(Csv("leaders", "leader_id,level,name", "L1,chef,")).Files.Single();

        file.Changed.ShouldBe(1);
        given.Rows("SELECT department_id, manager_id, level, name, birth_date FROM leader WHERE leader_id = 'L1'")
            .ShouldBe(["D1|L0|chef||1970-01-01"]);
    }

    [Fact]
    public void Columns_AbsentInOneFileOnly_AreTakenFromTheOther()
    {
        using var given = Loaded();
        given.Load(Csv("leaders", "leader_id,name,email", "L0,Bo,b@x.dk", "L1,Anna,a@x.dk"));

        given.Load(Csv("leaders", "leader_id,name", "L0,Bodil"), Csv("ledere", "leder_id,mail", "L1,anna@x.dk")).IsClean.ShouldBeTrue();

        given.Rows("SELECT leader_id, name, email FROM leader ORDER BY ALL").ShouldBe(["L0|Bodil|b@x.dk", "L1|Anna|anna@x.dk"]);
    }

    [Theory]
    [InlineData("rounds", "round_id,opens_on,closes_on", "R9,2026-01-01,2026-12-31", "name")]
    [InlineData("leaders", "leader_id,name", "L9,Ny", "department_id")]
    [InlineData("conversations", "conversation_id,round_id", "C9,R1", "leader_id")]
    [InlineData("scaling_answers", "conversation_id,question_id", "C1,trivsel", "value")]
    [InlineData("users", "user_id,department_id", "u@x.dk,D1", "role")]
    [InlineData("agreements", "agreement_id,arena_id", "A9,drift", "conversation_id")]
    [InlineData("initiatives", "initiative_id,department_id,round_id", "I9,D1,R1", "arena_id")]
    public void NewRow_WithoutARequiredColumn_IsRejected(string feed, string header, string row, string column)
    {
        using var given = Loaded();

        given.Load(Csv(feed, header, row));

        given.Rejects().ShouldBe([$"{feed}.csv|2|{column}|missing_value"]);
    }

    [Fact]
    public void StoredRow_WithoutARequiredColumn_KeepsIt()
    {
        using var given = Loaded();

        given.Load(Csv("rounds", "round_id,name", "R1,Nyt navn")).IsClean.ShouldBeTrue();

        given.Rows("SELECT name, opens_on FROM round WHERE round_id = 'R1'").ShouldBe(["Nyt navn|2024-01-01"]);
    }

    [Fact]
    public void Kind_Untold_IsTheConceptsFirst_AndFocusNo()
    {
        using var given = Loaded();

        given.Load(
            Csv("conversations", "conversation_id,round_id,leader_id,kind", "C3,R1,L0,GRUS", "C4,R2,L0,"),
            Csv("spider_scores", "conversation_id,arena_id,current_level", "C1,drift,3"));
        given.Load(Csv("conversations", "conversation_id,held_on", "C3,2024-03-01"));

        given.Rows("SELECT conversation_id, kind FROM conversation ORDER BY ALL").ShouldBe(["C1|LUS", "C2|LUS", "C3|GRUS", "C4|LUS"]);
        given.Rows("SELECT focus FROM spider_score").ShouldBe(["false"]);
    }

    [Theory]
    [InlineData("director")]
    [InlineData("department_head")]
    public void User_OfADepartmentsRole_NeedsADepartment(string role)
    {
        using var given = Loaded();
        given.Load(Csv("users", "user_id,role,department_id", "a@x.dk,hr,", "b@x.dk,hr,D1"));

        given.Load(Csv("users", "user_id,role", $"a@x.dk,{role}", $"b@x.dk,{role}"));

        given.Rejects().ShouldBe(["users.csv|2|department_id|missing_value"]);
        given.Rows("SELECT role FROM user_account ORDER BY user_id").ShouldBe(["hr", role]);
    }
}
