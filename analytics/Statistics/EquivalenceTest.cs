namespace LusInsight.Analytics.Statistics;

/// <summary>
/// Two one-sided tests (TOST): is a change surely smaller than a margin Δ, whichever way it goes? The p is the larger of
/// those of "the change is −Δ or less" and "the change is Δ or more", each by Welch's t (or the paired t). It is under 0.05
/// exactly when the 90 % interval of the change lies within ±Δ.
/// Source: D. J. Schuirmann, Journal of Pharmacokinetics and Biopharmaceutics 15 (1987), 657–680; with Welch's t:
/// H. Dannenberg et al., Biometrical Journal 36 (1994), 189–202.
/// </summary>
public static class EquivalenceTest
{
    /// <summary>
    /// Of two independent groups: the p, 0–1; null with fewer than two on a side. Where neither side varies: 0 for a
    /// difference within the margin, else 1.
    /// </summary>
    /// <param name="earlier">The one group.</param>
    /// <param name="later">The other.</param>
    /// <param name="margin">Δ, above 0, in the unit of the values.</param>
    public static double? P(Histogram earlier, Histogram later, double margin)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(margin);
        return WelchDifference.Of(earlier, later) is { } difference
            ? P(difference.Value, difference.StandardError, difference.Degrees, margin)
            : null;
    }

    /// <summary>Of pairs: as above, null under two pairs.</summary>
    /// <param name="differences">Later − earlier, one per pair.</param>
    /// <param name="margin">Δ, above 0, in the unit of the values.</param>
    public static double? PairedP(Histogram differences, double margin)
    {
        ArgumentNullException.ThrowIfNull(differences);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(margin);
        return differences.Variance is { } variance
            ? P(differences.Mean!.Value, Math.Sqrt(variance / differences.Count), differences.Count - 1, margin)
            : null;
    }

    private static double P(double change, double error, double degrees, double margin)
    {
        // The nearer end of the margin has the larger p.
        var distance = margin - Math.Abs(change);
        return error == 0 ? (distance > 0 ? 0 : 1) : StudentT.UpperP(distance / error, degrees);
    }
}
