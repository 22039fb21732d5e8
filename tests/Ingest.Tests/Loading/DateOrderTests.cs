using LusInsight.Analytics.Vocabulary;
using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading;

/// <summary>Dates that come before what comes first, on the row as it would be stored.</summary>
public sealed class DateOrderTests
{
    private const string Stages =
        "conversation_id,round_id,leader_id,invited_on,scheduled_on,prepared_on,held_on,concluded_on,leader_approved_on,manager_approved_on,closed_on,followed_up_on";

    [Theory]
    [InlineData("2024-01-10,2024-01-01,2024-01-10,2024-01-20,2024-01-20,2024-01-25,2024-01-22,2024-01-25,2024-06-01", "")] // in order, scheduled anywhere
    [InlineData("2024-01-10,,2024-01-09,,,,,,", "prepared_on")]
    [InlineData("2024-01-10,,,2024-01-09,,,,,", "held_on")]
    [InlineData("2024-01-10,,2024-01-20,2024-01-15,,,,,", "held_on")]
    [InlineData(",,,2024-01-20,2024-01-15,,,,", "concluded_on")]
    [InlineData(",,,2024-01-20,,2024-01-18,2024-01-19,,", "manager_approved_on")]
    [InlineData(",,,2024-01-20,,2024-01-19,2024-01-18,,", "leader_approved_on")]
    [InlineData(",,,2024-01-20,,2024-01-18,2024-01-21,,", "")] // approved by both on the 21st
    [InlineData(",,,2024-01-20,,2024-01-18,,,", "")] // not approved yet
    [InlineData(",,,,,2024-01-18,2024-01-21,2024-01-20,", "closed_on")]
    [InlineData("2024-01-20,,,,,,,,2024-01-10", "followed_up_on")]
    public void Conversation_IsRejectedWhereAStageComesBeforeAnEarlierOne(string dates, string column)
    {
        using var given = Loaded();

        given.Load(Csv("conversations", Stages, $"C9,R1,L1,{dates}"));

        given.Rejects().ShouldBe(column.Length == 0 ? [] : [$"conversations.csv|2|{column}|date_order"]);
    }

    [Fact]
    public void Conversation_WithStagesTheConceptOmits_IsJudgedWithoutThem()
    {
        using var given = Loaded(SmallConcept.With(null, Stage.Invited, Stage.Held));

        given.Load(Csv("conversations", Stages, "C9,R1,L1,2024-01-10,,2024-01-01,2024-01-10,2024-01-01,,,,"));

        given.Rejects().ShouldBeEmpty();
    }

    [Fact]
    public void Conversation_IsJudgedAfterTheMerge()
    {
        using var given = Loaded();

        // C1 is stored as held on 2024-05-01; the delivery brings other columns alone.
        given.Load(Csv("conversations", "conversation_id,invited_on", "C1,2024-06-01", "C2,2025-04-01"));

        given.Rejects().ShouldBe(["conversations.csv|2|held_on|date_order"]);
        given.Rows("SELECT conversation_id, invited_on, held_on FROM conversation ORDER BY ALL").ShouldBe(["C1||2024-05-01", "C2|2025-04-01|2025-05-01"]);
    }

    [Fact]
    public void Leader_ThatLeavesBeforeComing_IsRejected()
    {
        using var given = Loaded();

        given.Load(Csv(
            "leaders", "leader_id,department_id,employed_from,employed_to", "L8,D1,2024-02-01,2024-01-31", "L9,D1,2024-02-01,2024-02-01"));

        given.Rejects().ShouldBe(["leaders.csv|2|employed_to|date_order"]);
    }

    [Fact]
    public void Round_ThatClosesBeforeItOpens_IsRejected()
    {
        using var given = Loaded();

        given.Load(Csv("rounds", "round_id,closes_on", "R1,2023-12-31", "R2,2025-01-01"));

        given.Rejects().ShouldBe(["rounds.csv|2|closes_on|date_order"]);
        given.Rows("SELECT closes_on FROM round ORDER BY round_id").ShouldBe(["2024-12-31", "2025-01-01"]);
    }
}
