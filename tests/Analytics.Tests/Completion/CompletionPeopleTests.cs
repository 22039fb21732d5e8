using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Completion;

/// <summary>Who is counted, and where.</summary>
public sealed class CompletionPeopleTests
{
    [Fact]
    public void Eligible_OfADepartment_AreThoseInItAndBelow()
    {
        using var given = GivenRound.Of().With("leader", "leader_id,department_id", "L0,D0", "L1,D1", "L2,D1.1", "L3,D2");

        given.Completion("D0").Eligible.ShouldBe(4);
        given.Completion("D1").Eligible.ShouldBe(2);
        given.Completion("D1.1").Eligible.ShouldBe(1);
    }

    [Fact]
    public void Eligible_OfARound_AreThoseEmployedOnADayOfIt()
    {
        using var given = GivenRound.Of().With(
            "leader",
            "leader_id,department_id,employed_from,employed_to",
            "L1,D1,,",
            "L2,D1,2025-12-30,",
            "L3,D1,2025-12-31,",
            "L4,D1,,2025-08-01",
            "L5,D1,,2025-07-31");

        given.Completion().Eligible.ShouldBe(3);
    }

    [Fact]
    public void Person_WhoIsNotEligible_IsIgnoredWithTheirConversation()
    {
        using var given = GivenRound.Of()
            .With("leader", "leader_id,department_id,employed_to", "L1,D1,2025-07-31", "L2,D1,")
            .With("conversation", "conversation_id,round_id,leader_id,closed_on", "C1,R,L1,2025-09-01", "C2,R,L2,2025-09-01");

        var result = given.Completion();

        (result.Eligible, result.Complete, result.CountOf(Stage.Closed)).ShouldBe((1, 1, 1));
    }

    [Fact]
    public void Person_WithoutAConversation_CountsWhereTheyWereInTheRound()
    {
        using var given = GivenRound.Of()
            .With("leader", "leader_id,department_id,level", "L1,D2,b")
            .With("person_round", "round_id,leader_id,department_id,level", "R,L1,D1,a");

        given.Completion("D1").Eligible.ShouldBe(1);
        given.Completion("D1", level: "a").Eligible.ShouldBe(1);
        given.Completion("D1", level: "b").Eligible.ShouldBe(0);
        given.Completion("D2").Eligible.ShouldBe(0);
    }

    [Fact]
    public void Person_WhoseConversationWasElsewhere_CountsThere()
    {
        using var given = GivenRound.WithOne("department_id,held_on", "C1,D2,2025-10-01");

        given.Completion("D2").CountOf(Stage.Held).ShouldBe(1);
        given.Completion("D1").Eligible.ShouldBe(0);
    }

    [Fact]
    public void Person_WithoutALevel_CountsOnlyWhereNoneIsAskedFor()
    {
        using var given = GivenRound.Of().With("leader", "leader_id,department_id,level", "L1,D1,a", "L2,D1,b", "L3,D1,");

        given.Completion().Eligible.ShouldBe(3);
        given.Completion(level: "a").Eligible.ShouldBe(1);
        given.Completion(level: "b").Eligible.ShouldBe(1);
    }

    [Fact]
    public void Completion_OfNobody_HasNoRatios()
    {
        var concept = GivenConcept.Small with { Deadlines = [new("rule", Stage.Invited, 14, DayKind.Calendar, Stage.Scheduled)] };
        using var given = GivenRound.Of(concept);

        var result = given.Completion();

        (result.Eligible, result.Complete, result.CompletionRatio).ShouldBe((0, 0, null));
        result.Stages.ShouldAllBe(stage => stage.Count == 0 && stage.Ratio == null);
        result.Deadlines.Single().ShouldBe(new("rule", 0, 0, null));
        result.Elapsed.ShouldAllBe(pair => pair.Count == 0 && pair.MedianDays == null);
    }

    [Fact]
    public void Completion_OfAnOrganisationWithoutRounds_IsOfNobody()
    {
        using var given = new GivenGeneration(GivenConcept.Small)
            .With("department", "department_id,parent_id", "D0,")
            .With("leader", "leader_id,department_id", "L1,D0");

        var result = new Analytics.Completion.CompletionQuery(given.Scope("D0")).Run(given.Generation, given.Director("D0"), default);

        result.Round.ShouldBeNull();
        result.Eligible.ShouldBe(0);
        result.Stages.Count.ShouldBe(8);
    }
}
