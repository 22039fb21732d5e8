using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Vocabulary;

public class ConceptJsonTests
{
    private const string Smallest =
        """{"id": "x", "name": "X", "kinds": ["LUS"], "levels": [], "stages": ["invited", "held", "concluded"]}""";

    [Fact]
    public void Parse_OnlyWhatMustBeThere_TakesTheDefaults()
    {
        var concept = ConceptJson.Parse(Smallest);

        concept.CompleteStage.ShouldBe(Stage.Concluded);
        concept.Deadlines.ShouldBeEmpty();
        concept.Window.ShouldBeNull();
        concept.FollowUpMonths.ShouldBeNull();
        concept.ScalingQuestions.ShouldBeEmpty();
        concept.Arenas.ShouldBeEmpty();
        concept.ArenaScale.ShouldBeNull();
        concept.Focus.ShouldBeNull();
        concept.RetentionMonths.ShouldBeNull();
        concept.IndividualResults.ShouldBe(IndividualResults.Line);
        concept.MinimumGroup.ShouldBe(5);
    }

    [Fact]
    public void Parse_TheContractsExample_ReadsEveryKey()
    {
        var concept = ConceptJson.Parse(ContractConcept.Json);

        concept.Id.ShouldBe("proeve-luls");
        concept.Name.ShouldBe("Prøvekommunens LULS");
        concept.Kinds.ShouldBe(["LULS"]);
        concept.Levels.ShouldBe([new LevelDefinition(new LevelId("leder_af_medarbejdere"), "Leder af medarbejdere")]);
        concept.Stages.ShouldBe(Enum.GetValues<Stage>());
        concept.CompleteStage.ShouldBe(Stage.Closed);
        concept.Deadlines[1].ShouldBe(
            new DeadlineRule("prepared_4_working_days", Stage.Prepared, 4, DayKind.Working, Stage.Scheduled));
        concept.Window.ShouldBe(new YearWindow(new MonthDay(10, 1), new MonthDay(12, 31)));
        concept.FollowUpMonths.ShouldBe(6);
        concept.Topics.ShouldBe([new TopicDefinition(new TopicId("siden_sidst"), "Siden sidst", "De fælles temaer", Mandatory: true)]);
        concept.ScalingQuestions[0].Scale.ShouldBe(new Scale(1, 10));
        concept.ScalingQuestions[0].FromRound.ShouldBe(new RoundId("r2024"));
        concept.ScalingQuestions[0].ToRound.ShouldBeNull();
        concept.EvaluationQuestions[0].Text.ShouldBe("Udbytte af samtalen");
        concept.Arenas.ShouldBe([new ArenaDefinition(new ArenaId("drift"), "Drift og økonomi")]);
        concept.ArenaScale.ShouldBe(new Scale(1, 5));
        concept.Focus.ShouldBe(new FocusRange(2, 3));
        concept.RetentionMonths.ShouldBe(3);
    }

    [Fact]
    public void Write_WhatWasParsed_ParsesToTheSameAgain()
    {
        var texts = BuiltInConcepts.All.Select(ConceptJson.Write).Append(ConceptJson.Write(ConceptJson.Parse(ContractConcept.Json)));

        foreach (var text in texts)
        {
            ConceptJson.Write(ConceptJson.Parse(text)).ShouldBe(text);
        }
    }

    [Fact]
    public void Write_LeftOutKeys_AreThereAsNullOrEmpty()
    {
        const string Whole = """
            {"id":"x","name":"X","kinds":["LUS"],"levels":[],"stages":["invited","held","concluded"],
            "complete_stage":"concluded","deadlines":[],"extra_holidays":[],"window":null,"follow_up_months":null,
            "topics":[],"scaling_questions":[],"evaluation_questions":[],"arenas":[],"arena_scale":null,"focus":null,
            "retention_months":null,"individual_results":"line","minimum_group":5}
            """;

        ConceptJson.Write(ConceptJson.Parse(Smallest)).ShouldBe(Whole.Replace("\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_NoJson_TellsWhereItBreaksWithoutRepeatingIt()
    {
        var fault = Should.Throw<ConceptException>(() => ConceptJson.Parse("{\"id\":\n Hemmeligt}")).Faults.ShouldHaveSingleItem();

        fault.Path.ShouldBe("$");
        fault.Expected.ShouldBe("expected JSON, which breaks at line 2, byte 2");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"ucl-lus\"")]
    public void Parse_NoObject_SaysSo(string json) =>
        Should.Throw<ConceptException>(() => ConceptJson.Parse(json)).Faults
            .ShouldBe([new ConceptFault("$", "expected an object")]);
}
