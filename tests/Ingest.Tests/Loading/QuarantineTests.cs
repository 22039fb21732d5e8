using LusInsight.Ingest.Loading;
using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading;

/// <summary>Rejected rows wait, are tried again, and leave.</summary>
public sealed class QuarantineTests
{
    private const string Answers = "conversation_id,question_id,value";

    [Fact]
    public void Row_WhoseReferenceComes_LeavesAtThatLoad()
    {
        using var given = Loaded();
        given.Load(Csv("scaling_answers", Answers, "C9,trivsel,5", "C8,trivsel,6"));

        var summary = given.Load(Csv("conversations", "conversation_id,round_id,leader_id", "C9,R1,L1"));

        summary.Retried.ShouldBe(new RetriedRows(Accepted: 1, Rejected: 1));
        summary.Files.Single().Read.ShouldBe(1);
        given.Rows("SELECT conversation_id, value FROM scaling_answer").ShouldBe(["C9|5"]);
        given.Rejects().ShouldBe(["scaling_answers.csv|3|conversation_id|unknown_reference"]);
    }

    [Fact]
    public void Row_TriedAgain_KeepsWhereItCameFrom_AndTellsItsNewFault()
    {
        using var given = Loaded();
        given.Load(Csv("conversations", "conversation_id,round_id,leader_id,invited_on,held_on", "C9,R9,L1,2026-02-01,2026-01-01"));

        given.Load(Csv("rounds", "round_id,name,opens_on,closes_on", "R9,Runde 9,2026-01-01,2026-12-31"))
            .Retried.ShouldBe(new RetriedRows(Accepted: 0, Rejected: 1));

        given.Rows("SELECT file, line, code, generation FROM reject").ShouldBe(["conversations.csv|2|date_order|2"]);
    }

    [Fact]
    public void Row_TriedAgain_KeepsWhatItsAbsentColumnsKept()
    {
        using var given = Loaded();
        given.Load(Csv("leaders", "leader_id,name", "L1,Anna"));
        given.Load(Csv("leaders", "leader_id,manager_id,level", "L1,L9,"));

        given.Load(Csv("leaders", "leader_id,department_id", "L9,D0")).Retried.Accepted.ShouldBe(1);

        given.Rows("SELECT manager_id, level, name FROM leader WHERE leader_id = 'L1'").ShouldBe(["L9||Anna"]);
    }

    [Fact]
    public void Row_DeliveredAgainRight_LeavesAndIsNotTried()
    {
        using var given = Loaded();
        given.Load(Csv("scaling_answers", Answers, "C1,trivsel,11"));

        var summary = given.Load(Csv("scaling_answers", Answers, "C1,trivsel,10"));

        summary.Retried.ShouldBe(default);
        given.Rejects().ShouldBeEmpty();
    }

    [Fact]
    public void Row_DeliveredAgainWrong_TakesTheOldOnesPlace()
    {
        using var given = Loaded();
        given.Load(Csv("scaling_answers", Answers, "C1,trivsel,11"));

        given.Load(Csv("skaleringssvar", Answers, "C2,trivsel,5", "C1,trivsel,x"));

        given.Rejects().ShouldBe(["skaleringssvar.csv|3|value|bad_number"]);
    }

    [Fact]
    public void Row_StoredInTheMeantime_IsNotOvertakenByTheOldOne()
    {
        using var given = Loaded();
        given.Load(Csv("topics", "conversation_id,topic_id,chosen_by", "C9,siden_sidst,leader"));
        given.Load(Csv("topics", "conversation_id,topic_id,chosen_by", "C9,siden_sidst,manager"));

        given.Load(Csv("conversations", "conversation_id,round_id,leader_id", "C9,R1,L1"));

        given.Rows("SELECT chosen_by FROM conversation_topic").ShouldBe(["manager"]);
    }

    [Fact]
    public void Rows_OfOneKeyInDispute_StayInDispute_UntilOneIsDelivered()
    {
        using var given = Loaded();
        given.Load(Csv("scaling_answers", Answers, "C1,trivsel,5", "C1,trivsel,6"));

        given.Load(Csv("leaders", "leader_id,name", "L1,Anna")).Retried.ShouldBe(new RetriedRows(0, 2));
        given.Rejects().Count.ShouldBe(2);

        given.Load(Csv("scaling_answers", Answers, "C1,trivsel,6")).Retried.ShouldBe(default);
        given.Rejects().ShouldBeEmpty();
        given.Rows("SELECT value FROM scaling_answer").ShouldBe(["6"]);
    }

    [Fact]
    public void Rows_WithTheSameFileAndLineFromTwoDeliveries_AreTwoRows()
    {
        using var given = Loaded();
        given.Load(Csv("scaling_answers", Answers, "C8,trivsel,5"));
        given.Load(Csv("scaling_answers", Answers, "C9,trivsel,6"));

        given.Load(Csv("conversations", "conversation_id,round_id,leader_id", "C9,R1,L1")).Retried.ShouldBe(new RetriedRows(1, 1));

        given.Rows("SELECT conversation_id, value FROM scaling_answer").ShouldBe(["C9|6"]);
        given.Rejects().ShouldBe(["scaling_answers.csv|2|conversation_id|unknown_reference"]);
    }

    [Fact]
    public void Row_WithoutAKey_IsKnownByItsContent()
    {
        using var given = Loaded();
        given.Load(Csv("scaling_answers", Answers, ",trivsel,5", ",trivsel,6", ",trivsel,5"))
            .Files.Single().Repeats.ShouldBe(1);

        given.Load(Csv("scaling_answers", Answers, ",trivsel,6")).Published.ShouldBeFalse();

        given.Rejects().ShouldBe(["scaling_answers.csv|2|conversation_id|missing_value", "scaling_answers.csv|3|conversation_id|missing_value"]);
    }

    [Fact]
    public void MalformedRow_LeavesWhenItsKeyComesRight()
    {
        using var given = Loaded();
        given.Load(Csv("scaling_answers", Answers, "C1,trivsel,5,og mere"));
        given.Load(Csv("leaders", "leader_id,name", "L1,Anna")).Retried.ShouldBe(new RetriedRows(0, 1));

        given.Load(Csv("scaling_answers", Answers, "C1,trivsel,5"));

        given.Rejects().ShouldBeEmpty();
    }

    [Fact]
    public void Cycle_IsTriedAgainWhole()
    {
        using var given = Loaded();
        const string header = "department_id,name,parent_id";
        given.Load(Csv("departments", header, "A,A,B", "B,B,A"));
        given.Load(Csv("leaders", "leader_id,name", "L1,Anna")).Retried.ShouldBe(new RetriedRows(0, 2));
        given.Rejects().ShouldBe(["departments.csv|2|parent_id|cycle", "departments.csv|3|parent_id|cycle"]);

        given.Load(Csv("departments", header, "A,A,")).Retried.ShouldBe(new RetriedRows(1, 0));

        given.Rows("SELECT department_id, parent_id FROM department ORDER BY ALL").ShouldBe(["A|", "B|A", "D0|", "D1|D0"]);
    }

    [Fact]
    public void Quarantine_KeepsTheCellsAsDelivered_AndNoMessageTellsThem()
    {
        using var given = Loaded();

        given.Load(Csv("leaders", "leader_id,name,employed_from,employed_to", "L1,Anna,02-01-2024,01-01-2024"));

        given.Rows("SELECT cells FROM reject").ShouldBe(
            ["""{"leader_id":"L1","name":"Anna","employed_from":"2024-01-02","employed_to":"2024-01-01"}"""]);
        given.Rows("SELECT expected FROM reject").ShouldBe(["en dato på eller efter den første ansættelsesdag"]);
    }
}
