namespace LusInsight.Analytics.Statistics;

/// <summary>
/// Welch's t-test: do two independent groups have the same mean, when their variances may differ?
/// t = (m₂ − m₁) / √(s₁²/n₁ + s₂²/n₂), with the degrees of freedom of Welch and Satterthwaite.
/// Source: B. L. Welch, Biometrika 34 (1947), 28–35.
/// </summary>
public static class WelchTest
{
    /// <summary>
    /// The two-sided p, 0–1; null with fewer than two on a side. Where neither side varies: 1 for equal means, else 0.
    /// </summary>
    public static double? P(Histogram earlier, Histogram later)
    {
        if (WelchDifference.Of(earlier, later) is not { } difference)
        {
            return null;
        }

        return difference.StandardError == 0
            ? earlier.HasMeanOf(later) ? 1 : 0
            : StudentT.TwoSidedP(difference.Value / difference.StandardError, difference.Degrees);
    }
}
