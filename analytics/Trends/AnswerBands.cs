namespace LusInsight.Analytics.Trends;

/// <summary>Answers in three: the lowest two fifths of the scale, the highest third or so, and the middle.</summary>
/// <param name="LowMax">The highest value that is low: 4 on 1–10, 2 on 1–5.</param>
/// <param name="HighMin">The lowest value that is high: 8 on 1–10, 4 on 1–5.</param>
/// <param name="Low">Answers from the scale's lowest value to <paramref name="LowMax"/>.</param>
/// <param name="Middle">Answers between.</param>
/// <param name="High">Answers from <paramref name="HighMin"/> up.</param>
public sealed record AnswerBands(int LowMax, int HighMin, long Low, long Middle, long High)
{
    /// <summary>All answers.</summary>
    public long Count => Low + Middle + High;

    /// <summary>Low / all, 0–1; 0 when there are none.</summary>
    public double LowRatio => Ratio(Low);

    /// <summary>Middle / all, 0–1; 0 when there are none.</summary>
    public double MiddleRatio => Ratio(Middle);

    /// <summary>High / all, 0–1; 0 when there are none.</summary>
    public double HighRatio => Ratio(High);

    /// <summary>Sorts a histogram over a whole scale.</summary>
    public static AnswerBands Of(IReadOnlyList<ValueCount> histogram, int min, int max)
    {
        ArgumentNullException.ThrowIfNull(histogram);
        var values = max - min + 1;
        var lowMax = min + (int)Math.Floor(values * 0.4) - 1;
        var highMin = max - (int)Math.Round(values * 0.3, MidpointRounding.AwayFromZero) + 1;
        return new AnswerBands(
            lowMax,
            highMin,
            histogram.Where(row => row.Value <= lowMax).Sum(row => row.Count),
            histogram.Where(row => row.Value > lowMax && row.Value < highMin).Sum(row => row.Count),
            histogram.Where(row => row.Value >= highMin).Sum(row => row.Count));
    }

    private double Ratio(long part) => Count == 0 ? 0 : (double)part / Count;
}
