namespace LusInsight.Analytics.Statistics;

/// <summary>
/// Benjamini and Hochberg's step-up adjustment: of the changes found under q, at most a share q is expected to be false; and
/// where nothing has changed at all, the chance of finding any is q at most. In descending order the i-th smallest of m is
/// multiplied by m / i, never more than the one before it. Holds for tests that go together, as those of a department and
/// of what lies below it (Benjamini and Yekutieli, Annals of Statistics 29 (2001), 1165–1188).
/// Source: Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995), 289–300.
/// </summary>
public static class BenjaminiHochberg
{
    /// <summary>The adjusted p-values, 0–1, in the order given.</summary>
    public static IReadOnlyList<double> Adjust(IReadOnlyList<double> p)
    {
        ArgumentNullException.ThrowIfNull(p);
        var adjusted = new double[p.Count];
        var most = 1.0;
        var rank = p.Count;
        foreach (var index in Enumerable.Range(0, p.Count).OrderByDescending(i => p[i]))
        {
            most = Math.Min(most, p[index] * p.Count / rank);
            adjusted[index] = most;
            rank--;
        }

        return adjusted;
    }
}
