using MathNet.Numerics.RootFinding;

namespace LusInsight.Analytics.Statistics;

/// <summary>
/// The smallest true change that Welch's test of two groups this large and this varied would find, in the right direction,
/// with a given power: the δ for which P(T &gt; t(1 − α/2, ν)) is the power, T noncentral with δ standard errors.
/// Source: J. Cohen, Statistical Power Analysis for the Behavioral Sciences (1988), chapter 2; R's power.t.test.
/// </summary>
public static class SmallestDetectableChange
{
    /// <summary>The usual power: four of five such changes would be found.</summary>
    public const double UsualPower = 0.8;

    /// <summary>
    /// In the unit of the values, above 0. Null with fewer than two on a side, and where neither side varies: then nothing
    /// tells how much answers vary.
    /// </summary>
    /// <param name="earlier">The one group.</param>
    /// <param name="later">The other.</param>
    /// <param name="significance">α, two-sided: what p must be under. Divide it by the number of tests that are adjusted together.</param>
    /// <param name="power">Between α/2 and 1.</param>
    public static double? Of(Histogram earlier, Histogram later, double significance = 0.05, double power = UsualPower) =>
        WelchDifference.Of(earlier, later) is { StandardError: > 0 } difference
            ? Shift(difference.Degrees, significance, power) * difference.StandardError
            : null;

    // The probability grows with the shift: a half at least where it is the critical t, all but none at 0.
    private static double Shift(double degrees, double significance, double power)
    {
        var critical = StudentT.Quantile(significance, degrees);
        return Brent.FindRoot(shift => NoncentralT.UpperP(critical, degrees, shift) - power, 0, (2 * critical) + 10, 1e-12, 200);
    }
}
