using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Completion;

/// <summary>Who is at which stage, what comes next and when it is due: given rows, expected rows.</summary>
public sealed class PeopleStageTests
{
    private const string Dates =
        "invited_on,scheduled_on,prepared_on,held_on,concluded_on,leader_approved_on,manager_approved_on,closed_on,followed_up_on";

    private static readonly Concept Ruled = GivenConcept.Small with
    {
        Deadlines =
        [
            new DeadlineRule("invited", Stage.Invited, 14, DayKind.Calendar, Stage.Scheduled),
            new DeadlineRule("prepared", Stage.Prepared, 4, DayKind.Working, Stage.Scheduled),
            new DeadlineRule("concluded", Stage.Concluded, 0, DayKind.Working, Stage.Scheduled),
        ],
        FollowUpMonths = 6,
    };

    // R closes on 30 December 2025; 17 October 2025 is a Friday, 25 and 26 December are holidays.
    [Theory]
    [InlineData("", "2025-11-01", "none", "invited", "2025-12-30", 0)]
    [InlineData("C1,,,,,,,,,", "2026-01-02", "none", "invited", "2025-12-30", 3)]
    [InlineData("C1,2025-10-01,,,,,,,,", "2025-11-01", "invited", "scheduled", "2025-12-30", 0)]
    [InlineData("C1,2025-10-01,2025-10-17,,,,,,,", "2025-10-10", "scheduled", "prepared", "2025-10-13", 0)]
    [InlineData("C1,2025-10-01,2025-10-17,,,,,,,", "2025-10-14", "scheduled", "prepared", "2025-10-13", 1)]
    [InlineData("C1,2025-10-01,2025-10-20,,,,,,,", "2025-10-20", "scheduled", "prepared", "2025-10-14", 6)] // a weekend between
    [InlineData("C1,2025-12-01,2025-12-29,,,,,,,", "2025-12-29", "scheduled", "prepared", "2025-12-19", 10)] // and Christmas
    [InlineData("C1,2025-10-01,2025-10-19,,2025-10-19,,,,,", "2025-10-20", "held", "concluded", "2025-10-19", 1)] // 0 days, a Sunday
    [InlineData("C1,,,,2025-10-17,2025-10-20,,,,", "2025-10-25", "concluded", "approved", "2025-12-30", 0)] // stages left out
    [InlineData("C1,,,,2025-10-17,2025-10-20,2025-10-21,,,", "2025-10-25", "concluded", "approved", "2025-12-30", 0)] // one of two
    [InlineData("C1,,,,2025-08-31,2025-09-01,2025-09-01,2025-09-02,2025-09-03,", "2026-03-05", "closed", "followed_up", "2026-02-28", 5)]
    [InlineData("C1,,,,2025-08-31,,,,,2025-09-10", "2026-03-05", "followed_up", null, null, 0)]
    [InlineData("C1,2025-10-01,2025-10-17,,2025-10-17,,,,,", "2025-10-01", "scheduled", "prepared", "2025-10-13", 0)] // as of: held later
    public void Person_OnADay_IsAtTheFurthestStageAndDueForTheNext(
        string conversation, string asOf, string stage, string? next, string? dueOn, int overdueDays)
    {
        using var given = GivenRound.WithOne(Ruled, Dates, conversation.Length == 0 ? [] : [conversation]);

        var person = given.People(asOf: asOf).People.ShouldHaveSingleItem();

        (person.Reached is { } reached ? SnakeCase.Of(reached) : "none").ShouldBe(stage);
        (person.Next is { } coming ? SnakeCase.Of(coming) : null).ShouldBe(next);
        person.DueOn.ShouldBe(dueOn is null ? null : DateOnly.Parse(dueOn));
        person.OverdueDays.ShouldBe(overdueDays);
    }

    [Fact]
    public void DueOn_OfSeveralRules_IsTheNearest()
    {
        var concept = Ruled with
        {
            Deadlines = [.. Ruled.Deadlines, new DeadlineRule("early", Stage.Prepared, 10, DayKind.Calendar, Stage.Scheduled)],
        };
        using var given = GivenRound.WithOne(concept, "invited_on,scheduled_on", "C1,2025-10-01,2025-10-17");

        given.People(asOf: "2025-10-08").People.Single().DueOn.ShouldBe(new DateOnly(2025, 10, 7));
    }

    [Fact]
    public void DueOn_OfAFollowUpWithoutMonths_IsTheRoundsEnd()
    {
        using var given = GivenRound.WithOne("held_on,closed_on", "C1,2025-10-01,2025-10-02");

        given.People(asOf: "2025-11-01").People.Single().DueOn.ShouldBe(new DateOnly(2025, 12, 30));
    }

    [Fact]
    public void Person_AsOfNoDay_IsAsOfToday()
    {
        using var given = GivenRound.WithOne("invited_on,held_on", "C1,2025-10-01,2026-01-04").Today("2026-01-02");

        given.People().People.Single().ShouldSatisfyAllConditions(
            person => person.Reached.ShouldBe(Stage.Invited),
            person => person.OverdueDays.ShouldBe(3));
    }

    [Fact]
    public void Person_InAConceptWithFewStages_IsDueForItsOwnNext()
    {
        var concept = GivenConcept.Small with { Stages = [Stage.Invited, Stage.Held], CompleteStage = Stage.Held };
        using var given = GivenRound.WithOne(concept, "invited_on,prepared_on", "C1,2025-10-01,2025-10-02");

        given.People(asOf: "2025-11-01").People.Single().Next.ShouldBe(Stage.Held);
    }
}
