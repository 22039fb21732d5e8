using LusInsight.Analytics.Store.Derived;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Store.Derived;

public sealed class DanishCalendarTests
{
    /// <summary>Easter Sundays as calendars have them; nothing here is computed.</summary>
    public static TheoryData<int, int, int> Easters => new()
    {
        { 2015, 4, 5 }, { 2016, 3, 27 }, { 2017, 4, 16 }, { 2018, 4, 1 }, { 2019, 4, 21 }, { 2020, 4, 12 }, { 2021, 4, 4 },
        { 2022, 4, 17 }, { 2023, 4, 9 }, { 2024, 3, 31 }, { 2025, 4, 20 }, { 2026, 4, 5 }, { 2027, 3, 28 }, { 2028, 4, 16 },
        { 2029, 4, 1 }, { 2030, 4, 21 }, { 2031, 4, 13 }, { 2032, 3, 28 }, { 2033, 4, 17 }, { 2034, 4, 9 }, { 2035, 3, 25 },
        // The rule's two exceptions, its latest and its earliest.
        { 1954, 4, 18 }, { 1981, 4, 19 }, { 1943, 4, 25 }, { 1818, 3, 22 },
    };

    [Theory]
    [MemberData(nameof(Easters))]
    public void EasterSunday_OfAYear_IsTheAlmanacs(int year, int month, int day) =>
        DanishCalendar.EasterSunday(year).ShouldBe(new DateOnly(year, month, day));

    [Theory]
    [InlineData(2023, "01-01 04-06 04-07 04-10 05-05 05-18 05-29 12-25 12-26")]
    [InlineData(2024, "01-01 03-28 03-29 04-01 05-09 05-20 12-25 12-26")]
    [InlineData(2025, "01-01 04-17 04-18 04-21 05-29 06-09 12-25 12-26")]
    [InlineData(2015, "01-01 04-02 04-03 04-06 05-01 05-14 05-25 12-25 12-26")]
    public void PublicHolidays_OfAYear_HaveGreatPrayerDayUpTo2023(int year, string monthDays) =>
        string.Join(' ', DanishCalendar.PublicHolidays(year).Select(day => $"{day:MM-dd}")).ShouldBe(monthDays);

    [Theory]
    [InlineData(2019, 250)] // 261 weekdays without nine public holidays and the two extra
    [InlineData(2022, 253)] // 260 weekdays; 1 January, 5 June, 24 and 25 December on the weekend
    [InlineData(2024, 252)] // 262 weekdays; no Great Prayer Day
    public void Days_OfAYearWithTwoExtraHolidays_CountTheWorkingDays(int year, int working) =>
        new DanishCalendar([new MonthDay(6, 5), new MonthDay(12, 24)])
            .Days(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31))
            .Count(day => day.IsWorking)
            .ShouldBe(working);

    [Fact]
    public void Days_AcrossEaster_CountWhatIsStrictlyBefore()
    {
        var days = new DanishCalendar([]).Days(new DateOnly(2024, 3, 26), new DateOnly(2024, 4, 3)).ToList();

        days.Select(day => day.IsWorking).ShouldBe([true, true, false, false, false, false, false, true, true]);
        days.Select(day => day.EarlierCount).ShouldBe([0, 1, 2, 2, 2, 2, 2, 2, 3]);
        days[0].Day.ShouldBe(new DateOnly(2024, 3, 26));
        days[^1].Day.ShouldBe(new DateOnly(2024, 4, 3));
    }

    [Fact]
    public void Days_OverNewYear_KnowTheHolidaysOfBothYears()
    {
        var days = new DanishCalendar([]).Days(new DateOnly(2024, 12, 24), new DateOnly(2025, 1, 2)).ToList();

        days.Where(day => day.IsWorking).Select(day => $"{day.Day:MM-dd}").ShouldBe(["12-24", "12-27", "12-30", "12-31", "01-02"]);
    }

    [Fact]
    public void Days_WithLeapDayOff_LeaveItOutInLeapYearsOnly()
    {
        var calendar = new DanishCalendar([new MonthDay(2, 29)]);

        calendar.Days(new DateOnly(2024, 2, 29), new DateOnly(2024, 2, 29)).Single().IsWorking.ShouldBeFalse();
        calendar.Days(new DateOnly(2025, 2, 28), new DateOnly(2025, 2, 28)).Single().IsWorking.ShouldBeTrue();
    }

    [Fact]
    public void DaysAround_TheEndsOfTheCalendar_StayWithinIt()
    {
        var calendar = new DanishCalendar([]);

        calendar.DaysAround(DateOnly.MinValue, DateOnly.MinValue).First().Day.ShouldBe(DateOnly.MinValue);
        calendar.DaysAround(DateOnly.MaxValue, DateOnly.MaxValue).Last().Day.ShouldBe(DateOnly.MaxValue);
    }
}
