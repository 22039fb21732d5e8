namespace LusInsight.Analytics.Statistics;

/// <summary>Mean and variance within groups that share nobody.</summary>
internal static class PooledSpread
{
    /// <summary>The mean of everybody; null when there is nobody.</summary>
    public static double? Mean(IReadOnlyList<Histogram> groups)
    {
        var count = groups.Sum(group => group.Count);
        return count == 0 ? null : (double)groups.Sum(group => group.Sum) / count;
    }

    /// <summary>
    /// The pooled variance within groups, Σ (n − 1) s² / Σ (n − 1); null where no group has two people.
    /// Source: NIST/SEMATECH e-Handbook of Statistical Methods, 7.4.3.
    /// </summary>
    public static double? Variance(IReadOnlyList<Histogram> groups)
    {
        var several = groups.Where(group => group.Count > 1).ToList();
        return several.Count == 0
            ? null
            : several.Sum(group => (group.Count - 1) * group.Variance!.Value) / several.Sum(group => group.Count - 1);
    }
}
