using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Store.Derived;

public sealed class ParticipationTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("2025-12-30", "", true)]
    [InlineData("2025-12-31", "", false)]
    [InlineData("", "2025-08-01", true)]
    [InlineData("", "2025-07-31", false)]
    [InlineData("2025-09-01", "2025-09-01", true)]
    public void Participation_OfSomebody_IsThereWhenEmployedOnADayOfTheRound(string from, string to, bool eligible)
    {
        using var given = GivenRound().With("leader", "leader_id,department_id,employed_from,employed_to", $"L1,D1,{from},{to}");

        Rebuild(given);

        given.Rows("SELECT leader_id FROM participation").ShouldBe(eligible ? ["L1"] : []);
    }

    [Fact]
    public void Participation_OfOneConversationOrNone_IsOneRowForEver()
    {
        using var given = GivenRound()
            .With("leader", "leader_id,department_id,level", "L1,D1,a", "L2,D1,b", "L3,D1,")
            .With("conversation", "conversation_id,round_id,leader_id,department_id,held_on", "C1,R,L1,,2025-10-01", "C2,R,L2,D3,2025-10-01");

        Rebuild(given);

        given.Rows("SELECT leader_id, department_id, level, conversation_id, from_on, until_on FROM participation ORDER BY ALL")
            .ShouldBe(["L1,D1,a,C1,0001-01-01,9999-12-31", "L2,D3,b,C2,0001-01-01,9999-12-31", "L3,D1,,,0001-01-01,9999-12-31"]);
    }

    [Fact]
    public void Participation_OfSeveralConversations_IsOneRowPerSpanInWhichOneIsTheFurthest()
    {
        using var given = GivenRound()
            .With("leader", "leader_id,department_id", "L1,D1")
            .With(
                "conversation",
                "conversation_id,round_id,leader_id,department_id,invited_on,held_on,closed_on",
                "C1,R,L1,,2025-09-01,2025-10-01,2025-12-01",
                "C2,R,L1,D2,2025-09-15,2025-11-01,",
                "C3,R,L1,D3,,,");

        Rebuild(given);

        given.Rows("SELECT conversation_id, department_id, from_on, until_on FROM participation ORDER BY from_on").ShouldBe([
            "C3,D3,0001-01-01,2025-08-31", // none has begun: the highest id
            "C1,D1,2025-09-01,2025-09-14",
            "C2,D2,2025-09-15,2025-09-30", // both invited: the highest id
            "C1,D1,2025-10-01,2025-10-31",
            "C2,D2,2025-11-01,2025-11-30", // both held: the one held last
            "C1,D1,2025-12-01,9999-12-31"]);
    }

    [Fact]
    public void Participation_OfApprovals_HasTheLaterDateOfBothAndNoneOfOne()
    {
        using var given = GivenRound()
            .With("leader", "leader_id,department_id", "L1,D1", "L2,D1", "L3,D1")
            .With(
                "conversation",
                "conversation_id,round_id,leader_id,leader_approved_on,manager_approved_on",
                "C1,R,L1,2025-10-03,2025-10-01",
                "C2,R,L2,2025-10-03,",
                "C3,R,L3,,2025-10-03");

        Rebuild(given);

        given.Rows("SELECT conversation_id, approved_on FROM participation ORDER BY ALL").ShouldBe(["C1,2025-10-03", "C2,", "C3,"]);
    }

    [Theory]
    [InlineData("", "C1,G,2025-10-01,")]                                     // no follow-up
    [InlineData("2026-03-01", "C1,G,2025-10-01,2026-03-01")]                 // followed up on the same row
    [InlineData("2025-10-01", "C1,G,2025-10-01,", "C2,,2025-09-01,")]        // a talk of their own before the group's
    [InlineData("2025-11-01", "C1,G,2025-10-01,2026-03-01", "C2,,2025-11-01,")] // whichever follow-up comes first
    [InlineData("", "C1,G,,2026-03-01", "C2,,2025-11-01,")]                  // the group has not met
    [InlineData("", "C1,,2025-11-01,2026-03-01")]                            // no group
    [InlineData("", "C1,G,2025-10-01,", "C2,H,2025-10-02,")]                 // two groups are no follow-up
    public void CompleteOn_OfAGroup_IsTheFirstDayWithTheGroupsTalkAndAFollowUp(string day, params string[] conversations)
    {
        using var given = GivenRound()
            .With("leader", "leader_id,department_id", "L1,D1")
            .With(
                "conversation",
                "round_id,leader_id,conversation_id,group_id,held_on,followed_up_on",
                [.. conversations.Select(row => "R,L1," + row)]);

        Rebuild(given, GivenConcept.Small with { Kinds = ["MUS", "GRUS"] });

        given.Rows("SELECT DISTINCT complete_on FROM participation").ShouldBe([day]);
    }

    [Fact]
    public void Participation_Rebuilt_HasNothingOfBefore()
    {
        using var given = GivenRound().With("leader", "leader_id,department_id", "L1,D1", "L2,D1");
        Rebuild(given);
        given.Execute("UPDATE leader SET employed_to = DATE '2024-01-01' WHERE leader_id = 'L1'");

        Rebuild(given);

        given.Rows("SELECT leader_id FROM participation").ShouldBe(["L2"]);
    }

    private static GivenTables GivenRound() =>
        new GivenTables().With("round", "round_id,opens_on,closes_on", "R,2025-08-01,2025-12-30");

    private static void Rebuild(GivenTables given, Concept? concept = null)
    {
        DerivedTables.UpdatePersonRound(given.Connection, new DateOnly(2025, 9, 1));
        DerivedTables.RebuildParticipation(given.Connection, concept ?? GivenConcept.Small);
    }
}
