using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading;

/// <summary>What a later delivery does to what an earlier one said, where that could be done in more ways than one.</summary>
public sealed class LaterDeliveryTests
{
    private const string Answers = "conversation_id,question_id,value";

    [Fact]
    public void Correction_BeforeTheRowItCorrects_WaitsAndGivesWayToIt()
    {
        using var given = Loaded();
        var early = given.Load(Csv("conversations", "conversation_id,held_on", "C3,2025-06-02"));
        early.Rejected.ShouldBe(new Dictionary<string, long> { ["missing_value"] = 1 });

        given.Load(Csv("conversations", "conversation_id,round_id,leader_id,held_on", "C3,R2,L1,2025-06-01"));

        given.Rows("SELECT held_on FROM conversation WHERE conversation_id = 'C3'").ShouldBe(["2025-06-01"]);
        given.Rejects().ShouldBeEmpty();
        given.Load(Csv("conversations", "conversation_id,held_on", "C3,2025-06-02")).IsClean.ShouldBeTrue();
        given.Rows("SELECT held_on, leader_id FROM conversation WHERE conversation_id = 'C3'").ShouldBe(["2025-06-02|L1"]);
    }

    [Fact]
    public void Correction_InOneDeliveryWithItsRow_IsADispute_AndNeitherIsTaken()
    {
        using var given = Loaded();
        given.Load(
            Csv("conversations", "conversation_id,round_id,leader_id,held_on", "C3,R2,L1,2025-06-01"),
            Csv("samtaler", "conversation_id,held_on", "C3,2025-06-02"));

        given.Rejects().ShouldBe(["conversations.csv|2||duplicate_key", "samtaler.csv|2|leader_id|missing_value"]);
    }

    [Fact]
    public void Leader_WhoMoves_TakesTheOpenRoundAlong_AndLeavesTheClosedOne()
    {
        using var given = Loaded();
        given.Load(Csv("scaling_answers", Answers, "C1,trivsel,5", "C2,trivsel,7"));

        given.Load(Csv("leaders", "leader_id,department_id,level", "L1,D0,chef")).Published.ShouldBeTrue();

        given.Rows("SELECT round_id, department_id, level FROM person_round WHERE leader_id = 'L1' ORDER BY round_id").ShouldBe(["R1|D1|leder", "R2|D0|chef"]);
        given.Rows("SELECT round_id, department_id, value FROM answer_cell ORDER BY round_id").ShouldBe(["R1|D1|5", "R2|D0|7"]);
    }

    [Fact]
    public void Leader_WhoMovesAfterTheRoundHasClosed_StaysWhereTheyWere()
    {
        using var given = Loaded();
        given.Today = "2026-01-01";

        given.Load(Csv("leaders", "leader_id,department_id", "L1,D0"));

        given.Rows("SELECT round_id, department_id FROM person_round WHERE leader_id = 'L1' ORDER BY round_id").ShouldBe(["R1|D1", "R2|D1"]);
    }

    [Fact]
    public void Conversation_ThatChangesRound_TakesItsAnswersAlong()
    {
        using var given = Loaded();
        given.Load(Csv("scaling_answers", Answers, "C1,trivsel,5", "C2,trivsel,7"));

        given.Load(Csv("conversations", "conversation_id,round_id", "C2,R1")).Published.ShouldBeTrue();

        // Of two in one round the one held last counts.
        given.Rows("SELECT round_id, value FROM answer_cell ORDER BY round_id").ShouldBe(["R1|7"]);
        given.Load(Csv("conversations", "conversation_id,round_id", "C2,R2"));
        given.Rows("SELECT round_id, value FROM answer_cell ORDER BY round_id").ShouldBe(["R1|5", "R2|7"]);
    }

    [Fact]
    public void Conversation_ThatChangesRoundAndItsAnswers_CanComeInEitherOrder()
    {
        using var first = Loaded();
        first.Load(Csv("conversations", "conversation_id,round_id", "C1,R2"));
        first.Load(Csv("scaling_answers", Answers, "C1,ny,5"));
        using var last = Loaded();
        last.Load(Csv("scaling_answers", Answers, "C1,ny,5")).Rejected["unknown_reference"].ShouldBe(1);
        last.Load(Csv("conversations", "conversation_id,round_id", "C1,R2")).Retried.Accepted.ShouldBe(1);

        last.ContentHash().ShouldBe(first.ContentHash());
    }
}
