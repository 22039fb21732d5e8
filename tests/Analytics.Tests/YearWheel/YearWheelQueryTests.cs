using LusInsight.Analytics.Access;
using LusInsight.Analytics.YearWheel;

namespace LusInsight.Analytics.Tests.YearWheel;

/// <summary>Twelve months of events: given rows, expected weeks.</summary>
public sealed class YearWheelQueryTests : IDisposable
{
    private readonly GivenGeneration _given = new GivenGeneration(GivenConcept.Small with { FollowUpMonths = 6 })
        .With("department", "department_id,parent_id", "D0,", "D1,D0")
        .With("round", "round_id,opens_on,closes_on", "Q,2024-09-15,2024-12-31", "R,2025-09-15,2025-12-31", "S,2026-09-15,2026-12-31")
        .With("leader", "leader_id,department_id", "L1,D0", "L2,D1")
        .With(
            "conversation",
            "conversation_id,round_id,leader_id,scheduled_on,held_on,followed_up_on",
            "1,Q,L1,2024-10-01,2025-03-31,", // its follow-up falls on the last day of September
            "2,R,L1,2025-10-06,2025-10-08,",
            "3,R,L2,2025-10-12,2025-10-12,2026-01-10", // the Sunday of the same week; followed up
            "4,S,L2,2026-09-16,,")
        .With(
            "agreement",
            "agreement_id,conversation_id,due_on,status,done_on",
            "A1,2,2026-04-09,planned,", "A2,2,2026-04-09,done,", "A3,3,2026-04-09,dropped,", "A4,3,2026-04-09,,2026-01-01", "A5,3,2027-01-01,,")
        .With("user_account", "user_id,role,department_id", "director-D0,director,D0", "director-D1,director,D1", "hr,hr,", "admin,admin,");

    [Fact]
    public void Year_OfARound_BeginsWithItsMonthAndHasWhatFallsDue()
    {
        var year = Year("director-D0")!;

        (year.FromOn, year.ToOn).ShouldBe((new DateOnly(2025, 9, 1), new DateOnly(2026, 8, 31)));
        year.Rounds.Select(round => round.RoundId.Value).ShouldBe(["R"]);
        year.Weeks.ShouldBe([
            new YearWeek(new DateOnly(2025, 9, 29), 0, 1, 0),
            new YearWeek(new DateOnly(2025, 10, 6), 2, 0, 0),
            new YearWeek(new DateOnly(2026, 4, 6), 0, 1, 1)]);
    }

    [Fact]
    public void Year_ForHr_HasNoAgreements() => Year("hr")!.Weeks.ShouldAllBe(week => week.Agreements == 0);

    [Fact]
    public void Year_OfADepartment_IsItsOwn() =>
        new YearWheelQuery(_given.Scope("D1", "R")).Run(_given.Generation, _given.Viewer("director-D1"), default)!.Weeks
            .ShouldBe([new YearWeek(new DateOnly(2025, 10, 6), 1, 0, 0)]);

    [Fact]
    public void Year_ForAnAdministrator_IsDenied() => Should.Throw<AccessDeniedException>(() => Year("admin"));

    [Fact]
    public void Year_WithoutRounds_IsNone()
    {
        using var given = new GivenGeneration(GivenConcept.Small).With("department", "department_id", "D0");

        new YearWheelQuery(given.Scope("D0")).Run(given.Generation, given.Director("D0"), default).ShouldBeNull();
    }

    public void Dispose() => _given.Dispose();

    private YearWheelResult? Year(string user) =>
        new YearWheelQuery(_given.Scope("D0", "R")).Run(_given.Generation, _given.Viewer(user), default);
}
