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
        if (WelchDifference.Of(earlier, later) is not { } difference)
        {
            return null;
        }

        var half = difference.StandardError == 0 ? 0 : StudentT.Quantile975(difference.Degrees) * difference.StandardError;
        return new Interval(difference.Value - half, difference.Value + half);
    }
}
