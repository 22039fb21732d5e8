using LusInsight.Analytics.Access;
using LusInsight.Analytics.Rules;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Rules;

/// <summary>The five systems' rules: given rows, expected counts.</summary>
public sealed class RulesQueryTests
{
    [Theory]
    [InlineData("2025-09-15", 1, 1)] // the group has met
    [InlineData("2025-09-20", 2, 1)] // L2 had a talk of their own
    [InlineData("2025-10-05", 3, 1)] // L3 was followed up in the group's row
    public void Groups_WithoutATalkOfOnesOwn_AreCounted(string asOf, long met, long without)
    {
        using var given = Given(GivenConcept.Small with { Kinds = ["MUS", "GRUS"] }, "kind,group_id,held_on,followed_up_on",
            "1,R,L1,GRUS,g,2025-09-10,", "2,R,L2,GRUS,g,2025-09-16,", "3,R,L2,MUS,,2025-09-18,", "4,R,L3,GRUS,g,2025-10-01,2025-10-02");

        var counts = Rules(given, asOf);

        (counts.GroupCount, counts.GroupWithoutTalkCount).ShouldBe((met, without));
    }

    [Theory]
    [InlineData("2025-11-15", 0, 0)] // half a year to the day
    [InlineData("2025-11-16", 1, 1)]
    [InlineData("2026-03-02", 2, 1)] // L2's was followed up
    public void FollowUps_PastTheirMonths_AreDueAndOverdue(string asOf, long due, long overdue)
    {
        using var given = Given(GivenConcept.Small with { FollowUpMonths = 6 }, "held_on,followed_up_on",
            "1,R,L1,2025-05-15,", "2,R,L2,2025-08-31,2025-12-01", "3,R,L3,,");

        var counts = Rules(given, asOf);

        (counts.FollowUpDueCount, counts.FollowUpOverdueCount).ShouldBe((due, overdue));
    }

    [Theory]
    [InlineData(10, 1, 12, 31, 2)]
    [InlineData(11, 1, 1, 31, 2)] // over New Year
    [InlineData(1, 1, 12, 31, 0)]
    public void Window_OfTheYear_HasConversationsOutsideIt(int fromMonth, int fromDay, int toMonth, int toDay, long outside)
    {
        var window = new YearWindow(new MonthDay(fromMonth, fromDay), new MonthDay(toMonth, toDay));
        using var given = Given(GivenConcept.Small with { Window = window }, "held_on",
            "1,R,L1,2025-09-30", "2,R,L2,2025-10-01", "3,R,L3,2026-01-15");

        // The middle one is outside a window that begins in November, the last one outside one that ends in December.
        Rules(given, "2026-06-01").OutsideWindowCount.ShouldBe(outside);
    }

    [Fact]
    public void Window_ThatIsNotThere_HasNothingOutside()
    {
        using var given = Given(GivenConcept.Small, "held_on", "1,R,L1,2025-09-30");

        Rules(given, "2026-06-01").ShouldSatisfyAllConditions(
            counts => counts.OutsideWindowCount.ShouldBe(0),
            counts => counts.FollowUpDueCount.ShouldBe(0),
            counts => counts.SeniorCount.ShouldBe(0));
    }

    [Theory]
    [InlineData("2025-09-20", "2025-09-10", 1)] // their own MUS came first
    [InlineData("2025-09-01", "2025-09-10", 0)]
    [InlineData("", "2025-09-10", 1)] // no LUS at all
    [InlineData("2025-09-10", "2025-09-10", 0)]
    public void Order_OfLusAndTheMusTheyHold_IsJudged(string lus, string mus, long wrong)
    {
        // L2's manager is L1: the MUS of L2 is one that L1 holds.
        using var given = Given(GivenConcept.Small with { Kinds = ["LUS", "MUS"] }, "kind,held_on", $"1,R,L1,LUS,{lus}", $"2,R,L2,MUS,{mus}");

        var counts = Rules(given, "2025-12-01");

        (counts.BothKindsCount, counts.WrongOrderCount).ShouldBe((1, wrong));
    }

    [Fact]
    public void Seniors_AtTheRoundsEnd_AreCountedForTheLineAlone()
    {
        using var given = Given(GivenConcept.Small with { Kinds = ["LUS", "Seniorudviklingssamtale"] }, "kind,held_on",
            "1,R,L1,LUS,2025-09-01", "2,R,L1,Seniorudviklingssamtale,2025-09-02")
            .With("user_account", "user_id,role,department_id", "director-D0,director,D0", "hr,hr,");

        // L1 turns 55 on the round's last day, L2 the day after.
        var (line, hr) = (Rules(given, "2025-12-01"), Rules(given, "2025-12-01", "hr"));

        (line.SeniorCount, line.SeniorOfferedCount).ShouldBe((1, 1));
        (hr.SeniorCount, hr.SeniorOfferedCount).ShouldBe((0, 0));
    }

    [Fact]
    public void Checklist_LeftOpenInTheRoundBefore_IsCountedAndWarnedOf()
    {
        using var given = Given(GivenConcept.Small, "invited_on,held_on,closed_on",
            "1,Q,L1,,2024-09-01,", "2,Q,L2,,2024-09-01,2024-09-02", "3,Q,L3,,2024-09-01,", "4,R,L1,2025-09-01,,", "5,R,L2,2025-09-01,,");

        var counts = Rules(given, "2025-12-01");

        (counts.OpenChecklistCount, counts.StartedTooEarlyCount).ShouldBe((2, 1));
    }

    [Fact]
    public void Rules_ForAnAdministrator_AreDenied()
    {
        using var given = Given(GivenConcept.Small, "held_on")
            .With("user_account", "user_id,role,department_id", "director-D0,director,D0", "admin,admin,");

        Should.Throw<AccessDeniedException>(() => Rules(given, "2025-12-01", "admin"));
    }

    private static RuleCounts Rules(GivenGeneration given, string asOf, string user = "director-D0") =>
        new RulesQuery(given.Scope("D0", "R", asOf: asOf)).Run(given.Generation, given.Viewer(user), default);

    private static GivenGeneration Given(Concept concept, string columns, params string[] conversations) => new GivenGeneration(concept)
        .With("department", "department_id,parent_id", "D0,", "D1,D0")
        .With("round", "round_id,opens_on,closes_on", "Q,2024-08-01,2024-12-31", "R,2025-08-01,2025-12-31")
        .With("leader", "leader_id,department_id,manager_id,birth_date", "L1,D1,,1970-12-31", "L2,D1,L1,1971-01-01", "L3,D0,,")
        .With("conversation", "conversation_id,round_id,leader_id," + columns, conversations);
}
