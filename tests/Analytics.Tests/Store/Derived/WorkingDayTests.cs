using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Store.Derived;

public sealed class WorkingDayTests
{
    [Fact]
    public void WorkingDay_OfRoundsAndConversations_CoversTheirYearsAndOneMoreAtEachEnd()
    {
        using var given = new GivenTables()
            .With("round", "round_id,opens_on,closes_on", "R,2024-08-01,2024-12-30")
            .With("conversation", "conversation_id,round_id,leader_id,invited_on,followed_up_on", "C1,R,L1,2023-12-31,2025-02-01");

        DerivedTables.RebuildWorkingDays(given.Connection, GivenConcept.Small);

        given.Rows("SELECT min(day), max(day), count(*) FROM working_day").ShouldBe(["2022-01-01,2026-12-31,1826"]);
    }

    [Fact]
    public void WorkingDay_OfAConceptWithExtraHolidays_LeavesThemOut()
    {
        using var given = new GivenTables().With("round", "round_id,opens_on,closes_on", "R,2024-08-01,2024-12-30");

        DerivedTables.RebuildWorkingDays(given.Connection, GivenConcept.Small with { ExtraHolidays = [new MonthDay(12, 24)] });

        given.Rows("""
            SELECT day, is_working, earlier_count - first_value(earlier_count) OVER (ORDER BY day)
            FROM working_day WHERE day BETWEEN '2024-12-20' AND '2024-12-28' ORDER BY day
            """).ShouldBe([
                "2024-12-20,yes,0", "2024-12-21,no,1", "2024-12-22,no,1", "2024-12-23,yes,1", "2024-12-24,no,2",
                "2024-12-25,no,2", "2024-12-26,no,2", "2024-12-27,yes,2", "2024-12-28,no,3"]);
    }

    [Fact]
    public void WorkingDay_WithoutAnyDate_IsEmpty()
    {
        using var given = new GivenTables();

        DerivedTables.RebuildWorkingDays(given.Connection, GivenConcept.Small);

        given.Rows("SELECT * FROM working_day").ShouldBeEmpty();
    }
}
