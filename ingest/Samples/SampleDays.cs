using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Samples;

/// <summary>Days on which people work: Monday to Friday.</summary>
internal static class SampleDays
{
    public static DateOnly In(this MonthDay day, int year) => new(year, day.Month, day.Day);

    /// <summary>The day itself, or the Monday after a weekend.</summary>
    public static DateOnly OrMonday(this DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    /// <summary>The day itself, or the Friday before a weekend.</summary>
    public static DateOnly OrFriday(this DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };

    /// <summary>The first working day at least so many days later.</summary>
    public static DateOnly Later(this DateOnly day, int days) => day.AddDays(days).OrMonday();

    /// <summary>The day that has so many working days between it (included) and <paramref name="day"/> (not included).</summary>
    public static DateOnly WorkingDaysBefore(this DateOnly day, int count)
    {
        for (var left = count; left > 0;)
        {
            day = day.AddDays(-1);
            left -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }

    public static DateOnly Latest(DateOnly one, DateOnly other) => one > other ? one : other;

    public static DateOnly Earliest(DateOnly one, DateOnly other) => one < other ? one : other;
}
