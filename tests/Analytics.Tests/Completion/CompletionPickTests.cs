using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Completion;

/// <summary>Which of a person's conversations in a round counts: the one that got furthest.</summary>
public sealed class CompletionPickTests
{
    [Fact]
    public void Person_WithSeveralConversations_CountsOnceWithTheFurthest()
    {
        using var given = GivenRound.WithOne(
            "invited_on,held_on,concluded_on",
            "C1,2025-09-01,2025-10-20,",
            "C2,,2025-10-01,2025-10-02",
            "C3,2025-09-02,,");

        var result = given.Completion();

        result.Eligible.ShouldBe(1);
        result.Reached().ShouldBe([Stage.Held, Stage.Concluded]);
    }

    [Fact]
    public void Person_WithTwoEquallyFar_CountsWithTheOneHeldLast()
    {
        using var given = GivenRound.WithOne(
            "department_id,held_on,concluded_on",
            "C1,D2,2025-10-20,2025-10-21",
            "C2,D1,2025-10-01,2025-10-25");

        given.Completion("D2").Eligible.ShouldBe(1);
        given.Completion("D1").Eligible.ShouldBe(0);
    }

    [Fact]
    public void Person_WithTwoEquallyFarAndOnlyOneHeld_CountsWithTheHeldOne()
    {
        using var given = GivenRound.WithOne("department_id,held_on,concluded_on", "C1,D2,2025-10-20,2025-10-21", "C2,D1,,2025-10-25");

        given.Completion("D2").Eligible.ShouldBe(1);
    }

    [Theory]
    [InlineData("C10", "C9", "C9")]
    [InlineData("c1", "C2", "c1")]
    [InlineData("å", "z", "å")]
    public void Person_WithTwoHeldTheSameDay_CountsWithTheHighestIdOrdinally(string first, string second, string picked)
    {
        using var given = GivenRound.WithOne(
            "department_id,held_on", $"{first},{(picked == first ? "D2" : "D1")},2025-10-01", $"{second},{(picked == second ? "D2" : "D1")},2025-10-01");

        given.Completion("D2").Eligible.ShouldBe(1);
    }

    [Fact]
    public void Person_WithAStageThatTheConceptOmits_IsNoFurtherForIt()
    {
        var concept = GivenConcept.Small with { Stages = [Stage.Invited, Stage.Held], CompleteStage = Stage.Held };
        using var given = GivenRound.WithOne(concept, "invited_on,held_on,closed_on", "C1,2025-09-01,2025-10-01,", "C2,2025-09-01,,2025-10-09");

        given.Completion().Complete.ShouldBe(1);
    }

    [Fact]
    public void Person_AsOfBeforeTheFurtherOneGotThere_CountsWithTheOther()
    {
        using var given = GivenRound.WithOne(
            "department_id,invited_on,held_on,closed_on",
            "C1,D1,2025-09-01,2025-10-01,",
            "C2,D2,2025-09-01,2025-11-01,2025-11-15");

        given.Completion("D1", asOf: "2025-10-15").CountOf(Stage.Held).ShouldBe(1);
        given.Completion("D2", asOf: "2025-10-15").Eligible.ShouldBe(0);
        given.Completion("D2", asOf: "2025-11-15").Complete.ShouldBe(1);
    }

    [Fact]
    public void Person_WithConversationsInTwoRounds_CountsInEachWithTheRoundsOwn()
    {
        using var given = GivenRound.Of()
            .With("round", "round_id,opens_on,closes_on", "Q,2024-08-01,2024-12-30")
            .With("leader", "leader_id,department_id", "L1,D1")
            .With("conversation", "conversation_id,round_id,leader_id,held_on,closed_on", "C1,Q,L1,2024-10-01,2024-11-01", "C2,R,L1,2025-10-01,");

        given.Completion(round: "Q").Complete.ShouldBe(1);
        given.Completion(round: "R").Complete.ShouldBe(0);
        given.Completion(round: "R").Reached().ShouldBe([Stage.Held]);
    }
}
