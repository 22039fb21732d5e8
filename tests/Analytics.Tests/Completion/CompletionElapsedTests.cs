using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Completion;

/// <summary>The days from one stage to the next.</summary>
public sealed class CompletionElapsedTests
{
    [Fact]
    public void Elapsed_OfAConcept_IsPerPairOfNeighboursWithoutScheduled()
    {
        using var given = GivenRound.Of();

        given.Completion().Elapsed.Select(pair => (pair.From, pair.To)).ShouldBe([
            (Stage.Invited, Stage.Prepared), (Stage.Prepared, Stage.Held), (Stage.Held, Stage.Concluded),
            (Stage.Concluded, Stage.Approved), (Stage.Approved, Stage.Closed), (Stage.Closed, Stage.FollowedUp)]);
    }

    [Fact]
    public void Elapsed_OfAConceptWithFewStages_PairsThoseItHas()
    {
        var concept = GivenConcept.Small with { Stages = [Stage.Invited, Stage.Scheduled, Stage.Held, Stage.FollowedUp], CompleteStage = Stage.Held };
        using var given = GivenRound.WithOne(
            concept, "invited_on,scheduled_on,prepared_on,held_on,followed_up_on", "C1,2025-09-01,2025-10-01,2025-09-20,2025-10-01,2026-04-01");

        given.Completion().Elapsed.ShouldBe([
            new ElapsedDays(Stage.Invited, Stage.Held, 1, 30, 30), new ElapsedDays(Stage.Held, Stage.FollowedUp, 1, 182, 182)]);
    }

    [Fact]
    public void Elapsed_OfAConceptWithOneStage_HasNoPairs()
    {
        var concept = GivenConcept.Small with { Stages = [Stage.Held], CompleteStage = Stage.Held };
        using var given = GivenRound.WithOne(concept, "held_on", "C1,2025-10-01");

        given.Completion().Elapsed.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(new[] { 3, 0, 10 }, 3.0, 8.6)] // nine tenths of the way through 0, 3, 10
    [InlineData(new[] { 10, 3, 0, 4 }, 3.5, 8.2)] // the mean of the middle two
    [InlineData(new[] { 1, 2 }, 1.5, 1.9)]
    public void Days_OfPeopleWithBothDates_AreTheMiddleAndTheSlowestTenth(int[] days, double median, double slowest)
    {
        var held = new DateOnly(2025, 9, 1);
        using var given = GivenRound.Of()
            .With("leader", "leader_id,department_id", [.. days.Select((_, i) => $"L{i},D1"), "L9,D1"])
            .With(
                "conversation",
                "conversation_id,round_id,leader_id,held_on,concluded_on",
                [.. days.Select((day, i) => $"C{i},R,L{i},{held:yyyy-MM-dd},{held.AddDays(day):yyyy-MM-dd}"), "C9,R,L9,2025-09-01,"]);

        var pair = given.Completion().Elapsed.Single(pair => pair.From == Stage.Held);
        (pair.To, pair.Count, pair.MedianDays).ShouldBe((Stage.Concluded, days.Length, median));
        pair.SlowestTenthDays!.Value.ShouldBe(slowest, 1e-9);
    }

    [Fact]
    public void Elapsed_AsOf_LeavesOutPairsThatEndLater()
    {
        using var given = GivenRound.WithOne("held_on,concluded_on", "C1,2025-10-01,2025-10-04");

        given.Completion(asOf: "2025-10-03").Elapsed.ShouldAllBe(pair => pair.Count == 0 && pair.MedianDays == null);
        given.Completion(asOf: "2025-10-04").Elapsed.Single(pair => pair.Count == 1).MedianDays.ShouldBe(3);
    }
}
