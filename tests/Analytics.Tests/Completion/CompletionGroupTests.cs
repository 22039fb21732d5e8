using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Completion;

/// <summary>GRUS instead of MUS: complete by one's own conversation, or by the group's and a follow-up of one's own.</summary>
public sealed class CompletionGroupTests
{
    private const string Columns = "group_id,held_on,concluded_on,followed_up_on";

    private static readonly Concept Mus = GivenConcept.Small with
    {
        Kinds = ["MUS", "GRUS"],
        Stages = [Stage.Invited, Stage.Held, Stage.Concluded, Stage.FollowedUp],
        CompleteStage = Stage.Concluded,
    };

    [Theory]
    [InlineData(true, "C1,,2025-10-01,2025-10-02,")]                             // own, concluded
    [InlineData(false, "C1,,2025-10-01,,")]                                      // own, not concluded
    [InlineData(false, "C1,G,2025-10-01,2025-10-02,")]                           // the group's alone, though concluded
    [InlineData(true, "C1,G,2025-10-01,,2026-03-01")]                            // the group's, followed up on its own row
    [InlineData(false, "C1,G,,,2026-03-01")]                                     // followed up, but the group has not met
    [InlineData(true, "C1,G,2025-10-01,,", "C2,,2025-11-01,,")]                  // a talk of their own in the round
    [InlineData(false, "C1,G,2025-10-01,,", "C2,,,,")]                           // which has not been held
    [InlineData(true, "C1,G,2025-10-01,,", "C2,,,,2026-03-01")]                  // followed up on a row of their own
    [InlineData(false, "C1,G,,,", "C2,,2025-11-01,,")]                           // a talk of their own, but the group has not met
    [InlineData(true, "C1,G,,,", "C2,,2025-11-01,2025-11-02,")]                  // own is enough
    [InlineData(true, "C1,G,2025-10-01,2025-10-02,2026-03-01", "C2,,,2025-11-02,")]
    [InlineData(false, "C1,G,2025-10-01,2025-10-02,", "C2,G,2025-10-03,,")]      // two groups are no follow-up
    [InlineData(true, "C1,G,2025-10-01,,", "C2,G2,,,2026-03-01")]                // one held, the other followed up
    public void Complete_InAConceptWithGroups_IsOwnOrGroupAndFollowUp(bool complete, params string[] conversations)
    {
        using var given = GivenRound.WithOne(Mus, Columns, conversations);

        given.Completion().Complete.ShouldBe(complete ? 1 : 0);
    }

    [Fact]
    public void Complete_WithOwnConversations_IsAskedOfTheFurthestOfThem()
    {
        using var given = GivenRound.WithOne(Mus, Columns, "C1,,2025-10-01,2025-10-02,", "C2,,,,2026-03-01");

        given.Completion().Complete.ShouldBe(0);
    }

    [Theory]
    [InlineData("2025-10-31", 0)]
    [InlineData("2025-11-01", 1)]
    public void Complete_AsOf_KnowsNoLaterFollowUp(string asOf, long complete)
    {
        using var given = GivenRound.WithOne(Mus, Columns, "C1,G,2025-10-01,,", "C2,,2025-11-01,,");

        given.Completion(asOf: asOf).Complete.ShouldBe(complete);
    }

    [Fact]
    public void Complete_InAConceptWithoutGroups_IsThePickedConversations()
    {
        using var given = GivenRound.WithOne(Mus with { Kinds = ["LUS"] }, Columns, "C1,G,2025-10-01,2025-10-02,");

        given.Completion().Complete.ShouldBe(1);
    }

    [Fact]
    public void Complete_InAConceptWithGroups_CountsWhereThePickedConversationWas()
    {
        using var given = GivenRound.WithOne(
            Mus, "department_id," + Columns, "C1,D2,G,2025-10-01,2025-10-02,", "C2,D1,,2025-11-01,,");

        given.Completion("D2").Complete.ShouldBe(1);
        given.Completion("D1").Eligible.ShouldBe(0);
    }

    [Fact]
    public void Complete_WithoutAConversation_IsNot()
    {
        using var given = GivenRound.Of(Mus).With("leader", "leader_id,department_id", "L1,D1");

        (given.Completion().Eligible, given.Completion().Complete).ShouldBe((1, 0));
    }
}
