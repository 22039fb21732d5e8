namespace LusInsight.Analytics.Statistics;

/// <summary>
/// Holm's step-down adjustment of p-values that are looked at together: in ascending order the i-th of m (from 0) is
/// multiplied by m − i, never less than the one before it and never more than 1.
/// Source: S. Holm, Scandinavian Journal of Statistics 6 (1979), 65–70.
/// </summary>
public static class Holm
{
    /// <summary>The adjusted p-values, 0–1, in the order given.</summary>
    public static IReadOnlyList<double> Adjust(IReadOnlyList<double> p)
    {
        ArgumentNullException.ThrowIfNull(p);
        var adjusted = new double[p.Count];
        var least = 0.0;
        var rank = 0;
        foreach (var index in Enumerable.Range(0, p.Count).OrderBy(i => p[i]))
        {
            least = Math.Max(least, Math.Min(1, p[index] * (p.Count - rank)));
            adjusted[index] = least;
            rank++;
        }

        return adjusted;
    }
}
