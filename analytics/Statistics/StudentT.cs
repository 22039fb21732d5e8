using MathNet.Numerics;
using Distribution = MathNet.Numerics.Distributions.StudentT;

namespace LusInsight.Analytics.Statistics;

/// <summary>Student's t distribution, to twelve digits for any number of people.</summary>
public static class StudentT
{
    // MathNet's incomplete beta loses digits as the degrees grow (1e-9 at a million); Hill's normalization gains them.
    private const double ManyDegrees = 1000;

    /// <summary>P(|T| &gt; |t|), 0–1. Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.1 and 26.5.27.</summary>
    /// <param name="t">The statistic.</param>
    /// <param name="degrees">Degrees of freedom, above 0; need not be whole.</param>
    public static double TwoSidedP(double t, double degrees)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(degrees);
        var square = t * t;
        if (degrees > ManyDegrees)
        {
            return SpecialFunctions.Erfc(NormalDeviate(square, degrees) / Constants.Sqrt2);
        }

        // Each side of 1 with the smaller argument, where the beta function keeps its digits.
        return square < 1
            ? 1 - SpecialFunctions.BetaRegularized(0.5, degrees / 2, square / (degrees + square))
            : SpecialFunctions.BetaRegularized(degrees / 2, 0.5, degrees / (degrees + square));
    }

    /// <summary>P(T &gt; t), 0–1.</summary>
    /// <param name="t">The statistic.</param>
    /// <param name="degrees">Degrees of freedom, above 0; need not be whole.</param>
    public static double UpperP(double t, double degrees) =>
        t >= 0 ? TwoSidedP(t, degrees) / 2 : 1 - (TwoSidedP(t, degrees) / 2);

    /// <summary>The t that |T| exceeds with 5 %: half the width of a 95 % interval, in standard errors.</summary>
    /// <param name="degrees">Degrees of freedom, 1 or more.</param>
    public static double Quantile975(double degrees) => Quantile(0.05, degrees);

    /// <summary>The t, 0 or more, that |T| exceeds with a probability.</summary>
    /// <param name="p">Two-sided, above 0, at most 1.</param>
    /// <param name="degrees">Degrees of freedom, 1 or more.</param>
    public static double Quantile(double p, double degrees)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(p);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(p, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(degrees, 1);

        // Newton's steps: the p is convex in t > 0 and we start left of the quantile, at the normal distribution's, so every
        // step nears it from there, until rounding alone is left.
        var t = Constants.Sqrt2 * SpecialFunctions.ErfcInv(p);
        double step;
        do
        {
            step = (TwoSidedP(t, degrees) - p) / (2 * Distribution.PDF(0, 1, degrees, t));
            t += step;
        }
        while (step > 1e-15 * t);

        return t;
    }

    // The normal deviate with the same tail. Source: G. W. Hill, Algorithm 395, Communications of the ACM 13 (1970), 617–619.
    private static double NormalDeviate(double square, double degrees)
    {
        var a = degrees - 0.5;
        var b = 48 * a * a;
        var y = a * SpecialFunctions.Log1p(square / degrees);
        var correction = ((((((((-0.4 * y) - 3.3) * y) - 24) * y) - 85.5) / ((0.8 * y * y) + 100 + b)) + y + 3) / b;
        return (correction + 1) * Math.Sqrt(y);
    }
}
