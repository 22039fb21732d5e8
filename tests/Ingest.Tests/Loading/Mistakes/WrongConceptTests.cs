using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Reading;
using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading.Mistakes;

/// <summary>Another concept's file, another concept for what is stored, another organisation's delivery.</summary>
public sealed class WrongConceptTests
{
    private const string Answers = "conversation_id,question_id,value";

    [Fact]
    public void File_ThatNamesNoItemOfTheConcept_PublishesNothing()
    {
        using var given = Loaded();
        string[] rows = [.. Enumerable.Range(1, 20).Select(i => $"C{i},maalopnaaelse,5")];

        Should.Throw<DeliveryException>(() => given.Load(Csv("scaling_answers", Answers, rows))).Message.ShouldStartWith(
            "scaling_answers.csv: none of its 20 rows has a question_id of the concept small (gammel, ny, trivsel): nothing is published;");
        given.Load(Csv("scaling_answers", Answers, [.. rows, "C77,trivsel,5"])).Published.ShouldBeTrue();
        given.Load(Csv("scaling_answers", Answers, [.. rows.Take(19)])).Rejected["unknown_reference"].ShouldBe(19);
    }

    [Fact]
    public void Concept_ThatStoredRowsDoNotFit_IsRefused_WithHowMany()
    {
        using var given = Loaded();
        given.Load(
            Csv("scaling_answers", Answers, "C1,trivsel,9", "C2,trivsel,4"),
            Csv("spider_scores", "conversation_id,arena_id,current_level", "C1,drift,5"),
            Csv("topics", "conversation_id,topic_id", "C1,siden_sidst"));
        given.Concept = given.Concept with
        {
            Levels = [new(new LevelId("leder"), "Leder")],
            ScalingQuestions = [new(new QuestionId("trivsel"), "Trivsel?", new Scale(1, 5))],
            Arenas = [new(new ArenaId("strategi"), "Strategi")],
        };

        Should.Throw<DeliveryException>(() => given.Load()).Message.ShouldContain("(1 of leaders, 1 of scaling_answers, 1 of spider_scores)");
        given.Data.Current(Id).ShouldBe(2);
    }

    [Fact]
    public void Concept_DeliveredWithTheRowsThatFitIt_IsTaken()
    {
        using var given = Loaded();
        given.Load(Csv("scaling_answers", Answers, "C1,trivsel,9", "C2,trivsel,4"));
        given.Concept = given.Concept with { ScalingQuestions = [new(new QuestionId("trivsel"), "Hvordan trives du?", new Scale(1, 5))] };

        given.Load(Csv("scaling_answers", Answers, "C1,trivsel,5")).Published.ShouldBeTrue();

        given.Rows("SELECT value FROM scaling_answer ORDER BY 1").ShouldBe(["4", "5"]);
    }

    [Fact]
    public void Delivery_ThatRefersToNothingKnown_IsTaken_AndSaysSo()
    {
        using var given = Loaded();
        string[] rows = [.. Enumerable.Range(1, 20).Select(i => $"S{i},R1,X{i}")];

        given.Load(Csv("conversations", "conversation_id,round_id,leader_id", rows)).IsStrange.ShouldBeTrue();
        given.Load(Csv("conversations", "conversation_id,round_id,leader_id", [.. rows, "C1,R1,L1"])).IsStrange.ShouldBeFalse();
    }
}
