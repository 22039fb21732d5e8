namespace LusInsight.Analytics.Statistics;

/// <summary>
/// The paired t-test: is the mean difference of pairs 0? t = m / (s / √n), with n − 1 degrees of freedom.
/// Source: Student, Biometrika 6 (1908), 1–25; NIST/SEMATECH e-Handbook of Statistical Methods, 7.3.1.
/// </summary>
public static class PairedTest
{
    /// <summary>
    /// The two-sided p, 0–1; null under two pairs. Where all differences are the same: 1 if they are 0, else 0.
    /// </summary>
    /// <param name="differences">Later − earlier, one per pair.</param>
    public static double? P(Histogram differences)
    {
        ArgumentNullException.ThrowIfNull(differences);
        if (differences.Variance is not { } variance)
        {
            return null;
        }

        if (differences.IsConstant)
        {
            return differences.Sum == 0 ? 1 : 0;
        }

        var t = differences.Mean!.Value / Math.Sqrt(variance / differences.Count);
        return StudentT.TwoSidedP(t, differences.Count - 1);
    }
}
