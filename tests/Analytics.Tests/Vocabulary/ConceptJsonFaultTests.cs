using System.Text.Json;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Vocabulary;

public class ConceptJsonFaultTests
{
    private const string Stages = "invited, scheduled, prepared, held, concluded, approved, closed, followed_up";

    [Theory]
    [InlineData("\"id\": \"proeve-luls\"", "\"id\": \"Prøve LULS\"", "id: expected only a-z, 0-9 and -")]
    [InlineData("\"id\": \"proeve-luls\", ", "", "id: missing, expected a text")]
    [InlineData("[\"LULS\"]", "[]", "kinds: expected at least one")]
    [InlineData("[\"LULS\"]", "\"LULS\"", "kinds: expected a list")]
    [InlineData("[\"LULS\"]", "[\"LULS\", \"LULS\"]", "kinds[1]: expected a value that is used only once in the list")]
    [InlineData("[\"LULS\"]", "[\" \"]", "kinds[0]: expected a text, not blank, without surrounding spaces or control characters")]
    [InlineData("\"stages\": [\"invited\", \"scheduled\"", "\"stages\": [\"invitert\", \"scheduled\"",
        "stages[0]: expected one of " + Stages, "deadlines[0].stage: expected one of scheduled, prepared, held, concluded, approved, closed, followed_up")]
    [InlineData("\"stages\": [\"invited\", \"scheduled\"", "\"stages\": [\"scheduled\", \"invited\"",
        "stages[1]: expected a stage after scheduled; their order is " + Stages,
        "deadlines[0].stage: expected one of scheduled, prepared, held, concluded, approved, closed, followed_up")]
    [InlineData("\"complete_stage\": \"closed\"", "\"complete_stage\": \"Closed\"", "complete_stage: expected one of " + Stages)]
    [InlineData("\"complete_stage\": \"closed\"", "\"complete_stage\": 7", "complete_stage: expected one of " + Stages)]
    [InlineData("\"days\": 14", "\"days\": 14.5", "deadlines[0].days: expected a whole number from 0 to 366")]
    [InlineData("\"kind\": \"working\"", "\"kind\": \"hverdage\"", "deadlines[1].kind: expected one of calendar, working")]
    [InlineData("\"stage\": \"prepared\"", "\"stage\": \"scheduled\"", "deadlines[1].before: expected another stage than the rule's own")]
    [InlineData("prepared_4_working_days", "invited_14_days", "deadlines[1].id: expected an id that is used only once in the list")]
    [InlineData("[\"12-24\"]", "[\"02-30\", \"1-1\", \"02-29\"]",
        "extra_holidays[0]: expected a day of the year as MM-DD, such as 12-24",
        "extra_holidays[1]: expected a day of the year as MM-DD, such as 12-24")]
    [InlineData("\"to\": \"12-31\"", "\"until\": \"12-31\"",
        "window.to: missing, expected a day of the year as MM-DD", "window.until: unknown key, expected one of from, to")]
    [InlineData("\"follow_up_months\": 6", "\"follow_up_months\": \"6\"", "follow_up_months: expected a whole number from 1 to 120")]
    [InlineData("\"mandatory\": true", "\"mandatory\": \"ja\"", "topics[0].mandatory: expected true or false")]
    [InlineData("\"theme\"", "\"tema\"", "topics[0].tema: unknown key, expected one of id, name, theme, mandatory, from_round, to_round")]
    [InlineData("\"min\": 1, \"max\": 10", "\"min\": 1, \"max\": 1", "scaling_questions[0].max: expected more than min")]
    [InlineData("\"from_round\": \"r2024\"", "\"from_round\": 2024",
        "scaling_questions[0].from_round: expected a text, not blank, without surrounding spaces or control characters")]
    [InlineData("[{\"id\": \"drift\", \"name\": \"Drift og økonomi\"}]", "[\"drift\"]", "arenas[0]: expected an object")]
    [InlineData("\"arena_scale\": {\"min\": 1, \"max\": 5}, ", "", "arena_scale: missing, expected a scale, because the concept has arenas")]
    [InlineData("\"focus\": {\"min\": 2", "\"focus\": {\"min\": 4", "focus.max: expected at least min")]
    [InlineData("\"individual_results\": \"line\"", "\"individual_results\": \"hr\"", "individual_results: expected one of line, manager")]
    [InlineData("\"minimum_group\": 5", "\"minimum_group\": 1", "minimum_group: expected a whole number from 2 to 1000")]
    [InlineData("\"minimum_group\": 5", "\"minimum_group\": 5, \"minimum_group\": 2", "minimum_group: expected this key only once")]
    [InlineData("\"name\": \"Prøvekommunens LULS\"", "\"name\": \"\\ud800\"", "$: expected texts without broken \\u escapes")]
    public void Parse_OneThingWrong_NamesPlaceAndExpectation(string right, string wrong, params string[] faults)
    {
        ContractConcept.Json.ShouldContain(right);

        var exception = Should.Throw<ConceptException>(() => ConceptJson.Parse(ContractConcept.Json.Replace(right, wrong, StringComparison.Ordinal)));

        exception.Faults.Select(fault => fault.ToString()).ShouldBe(faults);
    }

    [Fact]
    public void Parse_ManyThingsWrong_TellsThemAllInOneLine()
    {
        var exception = Should.Throw<ConceptException>(() => ConceptJson.Parse("""{"id": "x", "kinds": [], "stages": ["held"], "farve": 1}"""));

        exception.Message.ShouldBe(
            "The concept has 4 faults: name: missing, expected a text; levels: missing, expected a list, which may be empty; "
            + "kinds: expected at least one; farve: unknown key, expected one of id, name, kinds, levels, stages, complete_stage, "
            + "deadlines, extra_holidays, window, follow_up_months, topics, scaling_questions, evaluation_questions, arenas, "
            + "arena_scale, focus, retention_months, individual_results, minimum_group.");
    }

    [Fact]
    public void Parse_InsideADocument_PathsStartThere()
    {
        using var document = JsonDocument.Parse("""{"concept": {"id": "x", "name": "X", "kinds": ["LUS"], "levels": [], "stages": []}}""");

        var exception = Should.Throw<ConceptException>(() => ConceptJson.Parse(document.RootElement.GetProperty("concept"), "concept"));

        exception.Faults.ShouldBe([new ConceptFault("concept.stages", "expected at least one")]);
    }

    [Fact]
    public void Parse_WholeNumbersWithDecimals_AreWhole() =>
        ConceptJson.Parse(ContractConcept.Json.Replace("\"max\": 10", "\"max\": 10.0", StringComparison.Ordinal))
            .ScalingQuestions[0].Scale.Max.ShouldBe(10);
}
