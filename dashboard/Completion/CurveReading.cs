using LusInsight.Analytics.Completion;
using LusInsight.Dashboard.Charts;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Completion;

/// <summary>From a round's days to its curve, and to the table of it.</summary>
/// <param name="story">A story with a round and its curves.</param>
/// <param name="rounds">What the rounds are called.</param>
/// <param name="language">Of the page.</param>
public sealed class CurveReading(CompletionStory story, RoundLabels rounds, Language language)
{
    private const int MostPoints = 120;
    private const int Rows = 8;

    private readonly RoundCurve _now = story.Curves![0];

    private DateOnly Opens => _now.Round.OpensOn;

    private int Days => Math.Max(1, _now.Round.ClosesOn.DayNumber - Opens.DayNumber);

    // Of a round that has closed the whole of it, unless a day is asked for.
    private DateOnly Last => story.MadeUpOn > _now.Round.ClosesOn ? _now.Round.ClosesOn : story.MadeUpOn;

    /// <summary>Whether a day of the round has come that there is something to draw of.</summary>
    public static bool HasCome(CompletionStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return story.Curves is { Count: > 0 } && story.Round is { } round && story.MadeUpOn > round.OpensOn && story.Now.Eligible > 0;
    }

    /// <summary>The picture.</summary>
    public CurvePicture Picture()
    {
        var now = new CurveLine(NowLabel(), Points(_now, Last));
        var earlier = story.Curves!.Skip(1)
            .Select(curve => new CurveLine(EndOf(curve), Points(curve, Opens.AddDays(Days))))
            .Where(line => line.Points.Count > 0)
            .ToList();
        var forecast = story.Now.Forecast;
        var ahead = forecast is null || now.Points.Count == 0
            ? null
            : new CurveLine(language.Percents(forecast.Low, "–", forecast.High), [now.Points[^1], (1, forecast.ExpectedRatio)]);
        return new CurvePicture(
            now,
            earlier,
            ahead,
            forecast is null ? null : (forecast.Low, forecast.High),
            IsRunning ? new CurveMark(Share(Last), $"{DayName()}: {language.Percent(_now.At(Last).CompletionRatio ?? 0)}") : null,
            Marks(),
            Note(earlier, ahead));
    }

    /// <summary>Some days of the round: the date, this round's share (null = still to come), and each earlier round's on the same day.</summary>
    public IReadOnlyList<(DateOnly Day, double? Now, IReadOnlyList<double?> Earlier)> Table() =>
    [
        .. Enumerable.Range(0, Rows + 1)
            .Select(step => (int)Math.Round((double)step * Days / Rows))
            .Append(Last.DayNumber - Opens.DayNumber)
            .Distinct()
            .Order()
            .Select(days => (
                Opens.AddDays(days),
                Opens.AddDays(days) <= Last ? _now.At(Opens.AddDays(days)).CompletionRatio : null,
                (IReadOnlyList<double?>)[.. story.Curves!.Skip(1).Select(curve => curve.At(curve.Round.OpensOn.AddDays(days)).CompletionRatio)])),
    ];

    /// <summary>What the earlier rounds are called, the latest first.</summary>
    public IReadOnlyList<string> EarlierNames() => [.. story.Curves!.Skip(1).Select(curve => rounds[curve.Round.RoundId])];

    private bool IsRunning => story.MadeUpOn <= _now.Round.ClosesOn;

    private double Share(DateOnly day) => Math.Clamp((double)(day.DayNumber - Opens.DayNumber) / Days, 0, 1);

    private string DayName() => story.AsOf is null ? language["I dag", "Today"] : language.AxisDate(Last);

    private string NowLabel() => IsRunning ? string.Empty : EndOf(_now);

    private string EndOf(RoundCurve curve) =>
        $"{rounds[curve.Round.RoundId]}: {language.Percent(curve.At(curve.Round.ClosesOn).CompletionRatio ?? 0)}";

    // Earlier rounds lie day on day over this one, whatever the dates were.
    private List<(double X, double Y)> Points(RoundCurve curve, DateOnly last)
    {
        var days = Math.Min(last.DayNumber - Opens.DayNumber, Math.Max(1, curve.Round.ClosesOn.DayNumber - curve.Round.OpensOn.DayNumber));
        var step = Math.Max(1, days / MostPoints);
        return
        [
            .. Enumerable.Range(0, (days / step) + 1).Select(number => number * step).Append(days).Distinct()
                .Select(day => (Day: day, Ratio: curve.At(curve.Round.OpensOn.AddDays(day)).CompletionRatio))
                .Where(point => point.Ratio is not null)
                .Select(point => ((double)point.Day / Days, point.Ratio!.Value)),
        ];
    }

    // Both ends, and the first of the months between that have room.
    private List<CurveMark> Marks()
    {
        var closes = _now.Round.ClosesOn;
        var months = Enumerable.Range(1, Math.Max(0, ((closes.Year - Opens.Year) * 12) + closes.Month - Opens.Month))
            .Select(month => new DateOnly(Opens.Year, Opens.Month, 1).AddMonths(month))
            .Where(day => Share(day) is > 0.14 and < 0.86)
            .ToList();
        var every = Math.Max(1, (int)Math.Ceiling(months.Count / 3.0));
        return
        [
            .. months.Where((_, index) => index % every == 0).Prepend(Opens).Append(closes)
                .Select(day => new CurveMark(Share(day), language.AxisDate(day))),
        ];
    }

    private string Note(IReadOnlyList<CurveLine> earlier, CurveLine? ahead)
    {
        var lines = earlier.Count == 0
            ? string.Empty
            : language[$"Grå linjer: {language.List([.. earlier.Select(line => line.Label)])}.", $"Grey lines: {language.List([.. earlier.Select(line => line.Label)])}."];
        return (lines + (ahead is null ? string.Empty : language[$" Bånd: {ahead.Label}.", $" Band: {ahead.Label}."])).Trim();
    }
}
