using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Store.Derived;

/// <summary>Which days are working days: Monday to Friday without the Danish public holidays and a concept's own.</summary>
/// <param name="extraHolidays">Days off besides the public ones, the same every year; 02-29 counts in leap years.</param>
public sealed class DanishCalendar(IEnumerable<MonthDay> extraHolidays)
{
    private const int LastYearOfGreatPrayerDay = 2023;
    private readonly HashSet<MonthDay> _extraHolidays = [.. extraHolidays];

    /// <summary>
    /// Easter Sunday in the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher
    /// (J. Meeus, Astronomical Algorithms, 2nd ed., chapter 8).
    /// </summary>
    public static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var (century, yearOfCentury) = (year / 100, year % 100);
        var correction = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - (century / 4) - correction + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - epact - (yearOfCentury % 4)) % 7;
        var exception = (golden + (11 * epact) + (22 * weekday)) / 451;
        var sum = epact + weekday - (7 * exception) + 114;
        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }

    /// <summary>The public holidays of a year that may fall on a weekday, in order of date.</summary>
    public static IEnumerable<DateOnly> PublicHolidays(int year)
    {
        var easter = EasterSunday(year);
        yield return new DateOnly(year, 1, 1);
        yield return easter.AddDays(-3); // Maundy Thursday
        yield return easter.AddDays(-2); // Good Friday
        yield return easter.AddDays(1);  // Easter Monday
        if (year <= LastYearOfGreatPrayerDay)
        {
            yield return easter.AddDays(26);
        }

        yield return easter.AddDays(39); // Ascension Day
        yield return easter.AddDays(50); // Whit Monday
        yield return new DateOnly(year, 12, 25);
        yield return new DateOnly(year, 12, 26);
    }

    /// <summary>Every day of a span, both ends included, in order.</summary>
    public IEnumerable<WorkingDay> Days(DateOnly from, DateOnly to)
    {
        var holidays = new HashSet<DateOnly>();
        var earlier = 0;
        for (var number = from.DayNumber; number <= to.DayNumber; number++)
        {
            var day = DateOnly.FromDayNumber(number);
            if (number == from.DayNumber || day.DayOfYear == 1)
            {
                holidays = [.. PublicHolidays(day.Year)];
            }

            var isWorking = day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
                && !holidays.Contains(day)
                && !_extraHolidays.Contains(new MonthDay(day.Month, day.Day));
            yield return new WorkingDay(day, isWorking, earlier);
            earlier += isWorking ? 1 : 0;
        }
    }

    /// <summary>Every day of the years of two dates and of the year before and after, in order.</summary>
    public IEnumerable<WorkingDay> DaysAround(DateOnly earliest, DateOnly latest) => Days(
        new DateOnly(Math.Max(earliest.Year - 1, DateOnly.MinValue.Year), 1, 1),
        new DateOnly(Math.Min(latest.Year + 1, DateOnly.MaxValue.Year), 12, 31));
}
