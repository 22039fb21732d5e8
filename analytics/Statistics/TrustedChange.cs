namespace LusInsight.Analytics.Statistics;

/// <summary>
/// Welch's test where it can be trusted beside many others: with few answers, or none that vary, its p is too often small by
/// chance alone, and among many departments some would always look certain.
/// </summary>
public static class TrustedChange
{
    /// <summary>Answers needed on each side.</summary>
    public const int MinimumAnswers = 5;

    /// <summary>The two-sided p, 0–1; null with fewer answers on a side, and where neither side varies.</summary>
    public static double? P(Histogram earlier, Histogram later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return earlier.Count < MinimumAnswers || later.Count < MinimumAnswers || (earlier.IsConstant && later.IsConstant)
            ? null
            : WelchTest.P(earlier, later);
    }
}
