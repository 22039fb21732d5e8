using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Completion;

/// <summary>Whether something happened early enough before something else.</summary>
public sealed class CompletionDeadlineTests
{
    [Theory]
    [InlineData("2025-10-01", "2025-10-15", true)]
    [InlineData("2025-10-02", "2025-10-15", false)]
    [InlineData("2025-10-20", "2025-10-15", false)]
    public void Deadline_InCalendarDays_IsMetThatManyDaysBefore(string invited, string scheduled, bool met)
    {
        using var given = GivenRule(new("rule", Stage.Invited, 14, DayKind.Calendar, Stage.Scheduled), "invited_on,scheduled_on", $"{invited},{scheduled}");

        Rule(given).ShouldBe(new DeadlineCount("rule", 1, met ? 1 : 0, met ? 1 : 0));
    }

    [Theory]
    [InlineData("2025-10-02", "2025-10-08", true)]  // Thursday, Friday, Monday, Tuesday
    [InlineData("2025-10-03", "2025-10-08", false)] // Friday, Monday, Tuesday
    [InlineData("2025-10-04", "2025-10-10", true)]  // prepared on a Saturday: Monday to Thursday
    [InlineData("2025-10-05", "2025-10-09", false)] // prepared on a Sunday: Monday to Wednesday
    [InlineData("2025-04-14", "2025-04-22", false)] // Monday to Wednesday, then Easter
    [InlineData("2025-04-11", "2025-04-22", true)]
    [InlineData("2023-05-01", "2023-05-06", true)]  // Monday to Thursday; Great Prayer Day is the Friday
    [InlineData("2023-05-02", "2023-05-08", false)]
    [InlineData("2024-04-22", "2024-04-26", true)]  // no Great Prayer Day any more
    [InlineData("2025-12-22", "2026-01-02", true)]  // 22, 23, 29, 30, 31 December
    [InlineData("2025-12-29", "2026-01-02", false)]
    public void Deadline_InWorkingDays_CountsThemFromTheEarlierDayOnAndNotTheLater(string prepared, string scheduled, bool met)
    {
        var concept = GivenConcept.Small with
        {
            Deadlines = [new("rule", Stage.Prepared, 4, DayKind.Working, Stage.Scheduled)],
            ExtraHolidays = [new MonthDay(12, 24)],
        };
        using var given = GivenRound.WithOne(concept, "prepared_on,scheduled_on", $"C1,{prepared},{scheduled}");

        Rule(given).Met.ShouldBe(met ? 1 : 0);
    }

    [Fact]
    public void Deadline_OfAConversationWithoutTheLaterDate_IsNotDue()
    {
        using var given = GivenRule(new("rule", Stage.Invited, 14, DayKind.Calendar, Stage.Scheduled), "invited_on,scheduled_on", "2025-09-01,");

        Rule(given).ShouldBe(new DeadlineCount("rule", 0, 0, null));
    }

    [Theory]
    [InlineData(DayKind.Calendar)]
    [InlineData(DayKind.Working)]
    public void Deadline_OfAConversationWithoutTheEarlierDate_IsDueAndNotMet(DayKind kind)
    {
        using var given = GivenRule(new("rule", Stage.Invited, 0, kind, Stage.Scheduled), "invited_on,scheduled_on", ",2025-09-01");

        Rule(given).ShouldBe(new DeadlineCount("rule", 1, 0, 0));
    }

    [Theory]
    [InlineData("2025-10-10", "2025-10-10", true)]
    [InlineData("2025-10-12", "2025-10-11", false)] // no working day between, but after
    public void Deadline_OfNoDays_IsMetUpToTheSameDay(string prepared, string scheduled, bool met)
    {
        using var given = GivenRule(new("rule", Stage.Prepared, 0, DayKind.Working, Stage.Scheduled), "prepared_on,scheduled_on", $"{prepared},{scheduled}");

        Rule(given).Met.ShouldBe(met ? 1 : 0);
    }

    [Theory]
    [InlineData("2025-09-30", 0, 0)]
    [InlineData("2025-10-01", 1, 0)] // invited, so scheduled counts; not prepared yet
    [InlineData("2025-10-06", 1, 1)]
    public void Deadline_AsOf_KnowsNoLaterDate(string asOf, long due, long met)
    {
        using var given = GivenRule(
            new("rule", Stage.Prepared, 4, DayKind.Working, Stage.Scheduled), "invited_on,prepared_on,scheduled_on", "2025-10-01,2025-10-06,2025-10-20");

        var rule = given.Completion(asOf: asOf).Deadlines.Single();

        (rule.Due, rule.Met).ShouldBe((due, met));
    }

    [Fact]
    public void Deadlines_OfAConcept_ComeInItsOrder()
    {
        var concept = GivenConcept.Small with
        {
            Deadlines =
            [
                new("z", Stage.Approved, 1, DayKind.Calendar, Stage.Closed),
                new("a", Stage.Concluded, 1, DayKind.Working, Stage.FollowedUp),
            ],
        };
        using var given = GivenRound.WithOne(
            concept, "concluded_on,leader_approved_on,manager_approved_on,closed_on", "C1,2025-10-01,2025-10-02,2025-10-06,2025-10-07");

        given.Completion().Deadlines.ShouldBe([new("z", 1, 1, 1), new("a", 0, 0, null)]);
    }

    private static GivenGeneration GivenRule(DeadlineRule rule, string columns, string dates) =>
        GivenRound.WithOne(GivenConcept.Small with { Deadlines = [rule] }, columns, "C1," + dates);

    private static DeadlineCount Rule(GivenGeneration given) => given.Completion().Deadlines.Single();
}
