using System.Globalization;
using LusInsight.Analytics.YearWheel;
using LusInsight.Dashboard.Charts;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Completion;

/// <summary>From a year's events to its band, its sentence and its table.</summary>
/// <param name="year">The twelve months.</param>
/// <param name="language">Of the page.</param>
public sealed class YearReading(YearWheelResult year, Language language)
{
    private int Days => year.ToOn.DayNumber - year.FromOn.DayNumber + 1;

    /// <summary>The first letters of the months.</summary>
    public IReadOnlyList<string> Months() =>
        [.. Enumerable.Range(0, 12).Select(month => year.FromOn.AddMonths(month).ToString("MMM", language.Culture).TrimEnd('.'))];

    /// <summary>Rounds, then what there is of planned conversations, follow-ups and agreements.</summary>
    public IReadOnlyList<YearTrack> Tracks() =>
    [
        new YearTrack(language["Runder", "Rounds"], [.. year.Rounds.Select(round =>
        {
            var (from, to) = (At(round.OpensOn), At(round.ClosesOn.AddDays(1)));
            return (from, to - from, 0.5, $"{round.Name}: {language.Period(round.OpensOn, round.ClosesOn)}");
        })]),
        .. new[]
        {
            Weeks(language["Planlagte samtaler", "Planned conversations"], week => week.Planned),
            Weeks(language["Opfølgninger", "Follow-ups"], week => week.FollowUps),
            Weeks(language["Aftaler med frist", "Agreements due"], week => week.Agreements),
        }.Where(track => track.Bars.Count > 0),
    ];

    /// <summary>The busiest week, and how many weeks have both conversations and follow-ups.</summary>
    public string Sentence()
    {
        if (year.Weeks.Count == 0)
        {
            return language["Intet er planlagt i de tolv måneder endnu.", "Nothing is planned in the twelve months yet."];
        }

        var busiest = year.Weeks.MaxBy(All)!;
        var (number, all) = (ISOWeek.GetWeekOfYear(busiest.WeekOn.ToDateTime(default)), language.Count(All(busiest)));
        var both = year.Weeks.Count(week => week.Planned > 0 && week.FollowUps > 0);
        var collision = both switch
        {
            0 => string.Empty,
            1 => language[" I 1 uge falder samtaler og opfølgninger sammen.", " In 1 week, conversations and follow-ups coincide."],
            _ => language[$" I {both} uger falder samtaler og opfølgninger sammen.", $" In {both} weeks, conversations and follow-ups coincide."],
        };
        return language[
            $"Travlest er uge {number}: {all} samtaler, opfølgninger og aftaler.",
            $"Busiest is week {number}: {all} conversations, follow-ups and agreements."] + collision;
    }

    /// <summary>A row per month: its name, and the sums.</summary>
    public IReadOnlyList<(string Month, long Planned, long FollowUps, long Agreements)> Table() =>
    [
        .. Enumerable.Range(0, 12).Select(month => year.FromOn.AddMonths(month)).Select(first =>
        {
            var weeks = year.Weeks.Where(week => week.WeekOn >= first && week.WeekOn < first.AddMonths(1)).ToList();
            return (first.ToString("MMMM yyyy", language.Culture), weeks.Sum(week => week.Planned), weeks.Sum(week => week.FollowUps), weeks.Sum(week => week.Agreements));
        }),
    ];

    /// <summary>Where a day is, as a share of the year; null outside it.</summary>
    public double? Place(DateOnly day) => day < year.FromOn || day > year.ToOn ? null : At(day);

    private static long All(YearWeek week) => week.Planned + week.FollowUps + week.Agreements;

    private double At(DateOnly day) => Math.Clamp((double)(day.DayNumber - year.FromOn.DayNumber) / Days, 0, 1);

    private YearTrack Weeks(string name, Func<YearWeek, long> count)
    {
        var most = Math.Max(1, year.Weeks.Select(count).DefaultIfEmpty(0).Max());
        return new YearTrack(name, [.. year.Weeks.Where(week => count(week) > 0).Select(week => (
            At(week.WeekOn),
            7.0 / Days,
            (double)count(week) / most,
            language[$"uge {ISOWeek.GetWeekOfYear(week.WeekOn.ToDateTime(default))}: {count(week)}", $"week {ISOWeek.GetWeekOfYear(week.WeekOn.ToDateTime(default))}: {count(week)}"]))]);
    }
}
