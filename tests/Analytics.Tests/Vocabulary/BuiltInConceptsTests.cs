using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Vocabulary;

public class BuiltInConceptsTests
{
    [Theory]
    [InlineData("albertslund-luls", Stage.Concluded, IndividualResults.Line)]
    [InlineData("norddjurs-lus", Stage.Held, IndividualResults.Manager)]
    [InlineData("aabenraa-lus", Stage.Approved, IndividualResults.Manager)]
    [InlineData("ucl-lus", Stage.Closed, IndividualResults.Line)]
    [InlineData("syddjurs-mus", Stage.Concluded, IndividualResults.Line)]
    public void Find_AKnownSystem_HasItsCompleteStageAndAccess(string id, Stage complete, IndividualResults results)
    {
        var concept = BuiltInConcepts.Find(id).ShouldNotBeNull();

        concept.Id.ShouldBe(id);
        concept.CompleteStage.ShouldBe(complete);
        concept.IndividualResults.ShouldBe(results);
        concept.MinimumGroup.ShouldBe(5);
        concept.ScalingQuestions.ShouldNotBeEmpty();
        concept.EvaluationQuestions.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ucl-lus")]
    [InlineData("ucl-lus.json")]
    public void Find_AnotherText_IsNull(string id) => BuiltInConcepts.Find(id).ShouldBeNull();

    [Fact]
    public void All_AreTheFiveById() =>
        BuiltInConcepts.All.Select(concept => concept.Id)
            .ShouldBe(["aabenraa-lus", "albertslund-luls", "norddjurs-lus", "syddjurs-mus", "ucl-lus"]);

    [Fact]
    public void All_NameNoRounds()
    {
        foreach (var concept in BuiltInConcepts.All)
        {
            concept.Topics.ShouldAllBe(topic => topic.FromRound == null && topic.ToRound == null);
            concept.Arenas.ShouldAllBe(arena => arena.FromRound == null && arena.ToRound == null);
            concept.ScalingQuestions.Concat(concept.EvaluationQuestions)
                .ShouldAllBe(question => question.FromRound == null && question.ToRound == null);
        }
    }

    [Fact]
    public void Ucl_Topics_AreAMatrixOfPerspectivesAndThemes()
    {
        var topics = BuiltInConcepts.Find("ucl-lus")!.Topics;

        topics.Count.ShouldBe(20);
        topics.Select(topic => topic.Theme).Distinct().ShouldBe(["UCL og omverdenen", "Afdelingen", "Relationer", "Dig"]);
        topics.GroupBy(topic => topic.Theme).ShouldAllBe(perspective => perspective.Select(topic => topic.Name).SequenceEqual(
            new[] { "Forandringsledelse", "Personaleledelse", "Ledelsesudvikling", "Kompetenceledelse", "Evt." }));
    }

    [Fact]
    public void Aabenraa_MandatoryCards_AreTheThreeCommonOnes()
    {
        var topics = BuiltInConcepts.Find("aabenraa-lus")!.Topics;

        topics.Count.ShouldBe(22);
        topics.Select(topic => topic.Theme).Distinct().Count().ShouldBe(7);
        topics.Where(topic => topic.Mandatory).Select(topic => topic.Name).ShouldBe(
            ["Siden sidst", "Visioner, opgaver og kompetencer", "Lederevaluering/trivselsundersøgelse"]);
    }

    [Fact]
    public void Syddjurs_HasGroupsAndTheOthersHaveNot() =>
        BuiltInConcepts.All.Where(concept => concept.HasGroups).Select(concept => concept.Id).ShouldBe(["syddjurs-mus"]);
}
