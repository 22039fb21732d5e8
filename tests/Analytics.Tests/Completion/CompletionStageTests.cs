using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Completion;

/// <summary>Which stages a conversation has reached, and when it is complete.</summary>
public sealed class CompletionStageTests
{
    [Fact]
    public void Stage_WithALaterDateOnly_IsNotImplied()
    {
        using var given = GivenRound.WithOne("closed_on", "C1,2025-10-01");

        given.Completion().Reached().ShouldBe([Stage.Closed]);
    }

    [Fact]
    public void Stages_OfAConcept_AreItsOwnInOrderWithSharesOfTheEligible()
    {
        var concept = GivenConcept.Small with { Stages = [Stage.Invited, Stage.Held, Stage.FollowedUp], CompleteStage = Stage.Held };
        using var given = GivenRound.Of(concept)
            .With("leader", "leader_id,department_id", "L1,D1", "L2,D1", "L3,D1", "L4,D1")
            .With(
                "conversation",
                "conversation_id,round_id,leader_id,invited_on,prepared_on,held_on",
                "C1,R,L1,2025-09-01,2025-09-02,2025-10-01",
                "C2,R,L2,2025-09-01,2025-09-02,",
                "C3,R,L3,2025-09-01,,");

        var result = given.Completion();

        result.Stages.ShouldBe([new(Stage.Invited, 3, 0.75), new(Stage.Held, 1, 0.25), new(Stage.FollowedUp, 0, 0)]);
        (result.Eligible, result.Complete, result.CompletionRatio).ShouldBe((4, 1, 0.25));
    }

    [Theory]
    [InlineData("2025-10-01,", false)]
    [InlineData(",2025-10-01", false)]
    [InlineData("2025-10-01,2025-10-05", true)]
    public void Approved_OfAConversation_NeedsBothApprovals(string approvals, bool approved)
    {
        using var given = GivenRound.WithOne("leader_approved_on,manager_approved_on", "C1," + approvals);

        given.Completion().CountOf(Stage.Approved).ShouldBe(approved ? 1 : 0);
    }

    [Theory]
    [InlineData("2025-10-04", 0)]
    [InlineData("2025-10-05", 1)]
    public void Approved_AsOf_CountsFromTheLaterApproval(string asOf, long count)
    {
        using var given = GivenRound.WithOne("leader_approved_on,manager_approved_on", "C1,2025-10-05,2025-10-01");

        given.Completion(asOf: asOf).CountOf(Stage.Approved).ShouldBe(count);
    }

    [Theory]
    [InlineData(Stage.Invited, "2025-09-01")]
    [InlineData(Stage.Prepared, "2025-09-03")]
    [InlineData(Stage.Held, "2025-09-04")]
    [InlineData(Stage.Concluded, "2025-09-05")]
    [InlineData(Stage.Approved, "2025-09-06")]
    [InlineData(Stage.Closed, "2025-09-07")]
    [InlineData(Stage.FollowedUp, "2025-09-08")]
    public void Stage_AsOf_CountsFromItsDay(Stage stage, string day)
    {
        using var given = GivenRound.WithOne(
            GivenConcept.Small with { CompleteStage = stage },
            "invited_on,scheduled_on,prepared_on,held_on,concluded_on,leader_approved_on,manager_approved_on,closed_on,followed_up_on",
            "C1,2025-09-01,2025-09-04,2025-09-03,2025-09-04,2025-09-05,2025-09-06,2025-09-06,2025-09-07,2025-09-08");
        var before = DateOnly.Parse(day).AddDays(-1).ToString("yyyy-MM-dd");

        (given.Completion(asOf: day).CountOf(stage), given.Completion(asOf: day).Complete).ShouldBe((1, 1));
        (given.Completion(asOf: before).CountOf(stage), given.Completion(asOf: before).Complete).ShouldBe((0, 0));
    }

    [Theory]
    [InlineData("2025-09-01,2025-10-01", "2025-08-31", 0)] // not yet invited
    [InlineData("2025-09-01,2025-10-01", "2025-09-01", 1)] // the plan is known from the invitation on
    [InlineData(",2025-10-01", "2025-09-30", 0)]           // without an invitation from its own day on
    [InlineData(",2025-10-01", "2025-10-01", 1)]
    [InlineData("2025-10-05,2025-10-01", "2025-10-01", 0)] // planned for a day before the invitation
    public void Scheduled_AsOf_CountsWhenTheInvitationDoes(string invitedAndScheduled, string asOf, long count)
    {
        using var given = GivenRound.WithOne("invited_on,scheduled_on", "C1," + invitedAndScheduled);

        given.Completion(asOf: asOf).CountOf(Stage.Scheduled).ShouldBe(count);
    }

    [Fact]
    public void Complete_OfAConcept_IsItsCompleteStagesOwnDate()
    {
        using var given = GivenRound.WithOne(GivenConcept.Small with { CompleteStage = Stage.Concluded }, "held_on,closed_on", "C1,2025-10-01,2025-10-09");

        given.Completion().Complete.ShouldBe(0);
    }
}
