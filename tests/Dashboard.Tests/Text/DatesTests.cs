using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Tests.Text;

public sealed class DatesTests
{
    private static readonly DateOnly Day = new(2025, 10, 3);

    [Fact]
    public void Date_InASentence_NamesTheMonth() =>
        (Language.Danish.Date(Day), Language.English.Date(Day)).ShouldBe(("3. oktober 2025", "3 October 2025"));

    [Fact]
    public void ShortDate_InATable_HasNumbersOnly() =>
        (Language.Danish.ShortDate(Day), Language.English.ShortDate(Day)).ShouldBe(("3.10.2025", "3/10/2025"));

    [Fact]
    public void Period_WithinAYear_TellsTheYearOnce() =>
        Language.Danish.Period(new DateOnly(2025, 10, 1), new DateOnly(2025, 12, 31)).ShouldBe("1. oktober – 31. december 2025");

    [Fact]
    public void Period_OverNewYear_TellsBothYears() =>
        Language.English.Period(new DateOnly(2025, 11, 1), new DateOnly(2026, 2, 28)).ShouldBe("1 November 2025 – 28 February 2026");

    [Theory]
    [InlineData("2025-10-03T12:05:00Z", "3. oktober 2025 kl. 14.05")]
    [InlineData("2025-12-31T23:30:00Z", "1. januar 2026 kl. 00.30")]
    public void Instant_OfAUtcTime_IsTheClockInDenmark(string utc, string expected) => Language.Danish
        .Instant(DateTimeOffset.Parse(utc).UtcDateTime).ShouldBe(expected);

    [Fact]
    public void ShortInstant_InEnglish_HasAColon() => Language.English
        .ShortInstant(new DateTime(2025, 10, 3, 12, 5, 0, DateTimeKind.Utc)).ShouldBe("3/10/2025, 14:05");
}
