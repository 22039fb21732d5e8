namespace LusInsight.Analytics.Statistics;

/// <summary>
/// How differently two groups changed, had they started at the same level: analysis of covariance of the change on the
/// starting level, with one slope for both. Who starts low rises by chance alone (regression to the mean); this takes it out.
/// Source: W. G. Cochran, Biometrics 13 (1957), 261–281; A. J. Vickers and D. G. Altman, BMJ 323 (2001), 1123–1124.
/// </summary>
/// <param name="Value">Change of the one group − change of the others at the same start, in points.</param>
/// <param name="Interval">95 %, Student's t with n − 3 degrees of freedom (n − 2 where nobody's start varies).</param>
public sealed record AdjustedDifference(double Value, Interval Interval)
{
    /// <summary>
    /// Null with fewer than two people in a group, without a degree of freedom, and where each group starts at one level of
    /// its own: then start and group cannot be told apart.
    /// </summary>
    /// <param name="group">Earlier level and later level of the one group.</param>
    /// <param name="others">Those of the others.</param>
    public static AdjustedDifference? Of(PairTable group, PairTable others)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(others);
        if (group.Count < 2 || others.Count < 2)
        {
            return null;
        }

        var (a, b) = (Products.Of(group), Products.Of(others));
        var (xx, xy, yy) = (a.Xx + b.Xx, a.Xy + b.Xy, a.Yy + b.Yy);
        var startsApart = a.XMean - b.XMean;
        var startVaries = xx > 0;
        var degrees = group.Count + others.Count - (startVaries ? 3 : 2);
        if (degrees < 1 || (!startVaries && !group.X.HasMeanOf(others.X)))
        {
            return null;
        }

        var slope = startVaries ? xy / xx : 0;
        var variance = Math.Max(0, yy - (slope * xy)) / degrees;
        var value = a.YMean - b.YMean - (slope * startsApart);
        var apart = startVaries ? startsApart * startsApart / xx : 0;
        var half = StudentT.Quantile975(degrees) * Math.Sqrt(variance * ((1.0 / group.Count) + (1.0 / others.Count) + apart));
        return new AdjustedDifference(value, new Interval(value - half, value + half));
    }

    /// <summary>Sums of squares and products about a group's own means; X the start, Y the change.</summary>
    private readonly record struct Products(double XMean, double YMean, double Xx, double Xy, double Yy)
    {
        public static Products Of(PairTable pairs)
        {
            Int128 x = 0, y = 0, xx = 0, xy = 0, yy = 0;
            foreach (var ((start, later), count) in pairs.Counts)
            {
                Int128 change = later - start;
                x += start * (Int128)count;
                y += change * count;
                xx += (Int128)start * start * count;
                xy += start * change * count;
                yy += change * change * count;
            }

            var n = (double)pairs.Count;
            return new Products(
                (double)x / n,
                (double)y / n,
                (double)((pairs.Count * xx) - (x * x)) / n,
                (double)((pairs.Count * xy) - (x * y)) / n,
                (double)((pairs.Count * yy) - (y * y)) / n);
        }
    }
}
