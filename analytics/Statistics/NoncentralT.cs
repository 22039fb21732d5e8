using MathNet.Numerics;
using MathNet.Numerics.Integration;

namespace LusInsight.Analytics.Statistics;

/// <summary>
/// Student's t where the true difference is not 0: T = (Z + δ) / S with S² = χ²(ν)/ν. What the power of a t-test follows.
/// </summary>
public static class NoncentralT
{
    /// <summary>
    /// P(T &gt; t), 0–1, to eleven digits: ∫ Φ(δ − t s) f(s) ds over the density f of S, by the double exponential rule.
    /// Source: N. L. Johnson, S. Kotz and N. Balakrishnan, Continuous Univariate Distributions 2 (1995), chapter 31.
    /// </summary>
    /// <param name="t">The statistic.</param>
    /// <param name="degrees">Degrees of freedom, 1 or more; need not be whole.</param>
    /// <param name="shift">δ: the true difference in standard errors.</param>
    public static double UpperP(double t, double degrees, double shift)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degrees, 1);

        // S is within ten standard deviations of 1 but for e⁻⁵⁰. The density is kept relative to its height at 1 and
        // divided by its own integral: Γ would lose digits for many degrees.
        var spread = 10 / Math.Sqrt(2 * degrees);
        var (from, to) = (Math.Max(0, 1 - spread), 1 + spread);
        return Integral(s => Density(s) * NormalUpper((t * s) - shift)) / Integral(Density);

        double Density(double s) => s <= 0 ? 0 : Math.Exp(((degrees - 1) * Math.Log(s)) - (degrees * ((s * s) - 1) / 2));

        double Integral(Func<double, double> of) => DoubleExponentialTransformation.Integrate(of, from, to, 1e-13);
    }

    private static double NormalUpper(double z) => SpecialFunctions.Erfc(z / Constants.Sqrt2) / 2;
}
