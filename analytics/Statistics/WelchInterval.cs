namespace LusInsight.Analytics.Statistics;

/// <summary>
/// The 95 % interval of a difference of means that goes with <see cref="WelchTest"/>:
/// (m₂ − m₁) ± t(0.975, ν) · √(s₁²/n₁ + s₂²/n₂), ν by Welch and Satterthwaite.
/// Source: B. L. Welch, Biometrika 34 (1947), 28–35.
/// </summary>
public static class WelchInterval
{
    /// <summary>In the unit of the values; null with fewer than two on a side. Where neither side varies, both ends are the difference.</summary>
    public static Interval? Of(Histogram earlier, Histogram later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        if (earlier.Variance is not { } earlierVariance || later.Variance is not { } laterVariance)
        {
            return null;
        }

        var difference = later.Mean!.Value - earlier.Mean!.Value;
        if (earlier.IsConstant && later.IsConstant)
        {
            return new Interval(difference, difference);
        }

        var (a, b) = (earlierVariance / earlier.Count, laterVariance / later.Count);
        var degrees = (a + b) * (a + b) / ((a * a / (earlier.Count - 1)) + (b * b / (later.Count - 1)));
        var half = StudentT.Quantile975(degrees) * Math.Sqrt(a + b);
        return new Interval(difference - half, difference + half);
    }
}
