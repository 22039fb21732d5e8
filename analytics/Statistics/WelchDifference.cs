namespace LusInsight.Analytics.Statistics;

/// <summary>
/// A difference of two independent means with its standard error √(s₁²/n₁ + s₂²/n₂) and the degrees of freedom of Welch
/// and Satterthwaite: what the test, the interval, the equivalence test and the smallest detectable change share.
/// Source: B. L. Welch, Biometrika 34 (1947), 28–35.
/// </summary>
/// <param name="Value">Later − earlier mean, in the unit of the values.</param>
/// <param name="StandardError">In the unit of the values; 0 exactly where neither side varies.</param>
/// <param name="Degrees">Degrees of freedom, 1 or more; of no meaning where nothing varies.</param>
internal readonly record struct WelchDifference(double Value, double StandardError, double Degrees)
{
    /// <summary>Null with fewer than two on a side.</summary>
    public static WelchDifference? Of(Histogram earlier, Histogram later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        if (earlier.Variance is not { } earlierVariance || later.Variance is not { } laterVariance)
        {
            return null;
        }

        var value = later.Mean!.Value - earlier.Mean!.Value;
        if (earlier.IsConstant && later.IsConstant)
        {
            return new WelchDifference(value, 0, double.PositiveInfinity);
        }

        var (a, b) = (earlierVariance / earlier.Count, laterVariance / later.Count);
        var degrees = (a + b) * (a + b) / ((a * a / (earlier.Count - 1)) + (b * b / (later.Count - 1)));
        return new WelchDifference(value, Math.Sqrt(a + b), degrees);
    }
}
