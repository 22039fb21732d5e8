namespace LusInsight.Analytics.Statistics;

/// <summary>
/// How far the mean of n people may lie from everybody's by chance alone: centre ± z · s / √n, with the pooled standard
/// deviation s within departments and z of the normal distribution (1.96 for 95 %, 3.09 for 99.8 %).
/// Source: D. J. Spiegelhalter, Statistics in Medicine 24 (2005), 1185–1202.
/// </summary>
/// <param name="Centre">Everybody's mean.</param>
/// <param name="Spread">s, in the unit of the values.</param>
public sealed record FunnelLimits(double Centre, double Spread)
{
    private const double Z95 = 1.9599639845400545;
    private const double Z998 = 3.0902323061678132;

    /// <summary>Null where no department has two people: then nothing tells how much answers vary.</summary>
    /// <param name="departments">Departments that share nobody.</param>
    public static FunnelLimits? Of(IReadOnlyList<Histogram> departments)
    {
        ArgumentNullException.ThrowIfNull(departments);
        return PooledSpread.Variance(departments) is { } variance
            ? new FunnelLimits(PooledSpread.Mean(departments)!.Value, Math.Sqrt(variance))
            : null;
    }

    /// <summary>Where 95 % of means of so many people lie by chance.</summary>
    public Interval Usual(long count) => Around(Z95, count);

    /// <summary>Where 99.8 % of them lie.</summary>
    public Interval Rare(long count) => Around(Z998, count);

    private Interval Around(double z, long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        var half = z * Spread / Math.Sqrt(count);
        return new Interval(Centre - half, Centre + half);
    }
}
