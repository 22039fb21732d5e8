namespace LusInsight.Analytics.Statistics;

/// <summary>
/// Spearman's rank correlation, −1 to 1: Pearson's of the midranks, from whole numbers until the last step. Its 95 %
/// interval is tanh(artanh ρ ± 1.96 · √((1 + ρ²/2) / (n − 3))).
/// Source: C. Spearman, American Journal of Psychology 15 (1904), 72–101; interval by D. G. Bonett and T. A. Wright,
/// Psychometrika 65 (2000), 23–28.
/// </summary>
/// <param name="Rho">ρ.</param>
/// <param name="Interval">Null under four people; both ends are ρ where it is −1 or 1.</param>
public sealed record Spearman(double Rho, Interval? Interval)
{
    private const double Z95 = 1.9599639845400545;

    /// <summary>Null where a side does not vary (or has nobody): then nothing goes with anything.</summary>
    public static Spearman? Of(PairTable pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var (xRanks, yRanks) = (DoubledRanks(pairs.X), DoubledRanks(pairs.Y));

        // Doubled midranks have the mean n + 1.
        var centre = pairs.Count + 1;
        Int128 xx = 0, yy = 0, xy = 0;
        foreach (var ((x, y), count) in pairs.Counts)
        {
            var (a, b) = (xRanks[x] - centre, yRanks[y] - centre);
            xx += (Int128)a * a * count;
            yy += (Int128)b * b * count;
            xy += (Int128)a * b * count;
        }

        if (xx == 0 || yy == 0)
        {
            return null;
        }

        // Exactly 1 where the ranks are the same, whatever the roots round to.
        var rho = Int128.Abs(xy) == xx && xx == yy ? Int128.Sign(xy) : (double)xy / (Math.Sqrt((double)xx) * Math.Sqrt((double)yy));
        return new Spearman(rho, IntervalOf(rho, pairs.Count));
    }

    private static Interval? IntervalOf(double rho, long count)
    {
        if (count < 4)
        {
            return null;
        }

        if (Math.Abs(rho) >= 1)
        {
            return new Interval(rho, rho);
        }

        var half = Z95 * Math.Sqrt((1 + (rho * rho / 2)) / (count - 3));
        return new Interval(Math.Tanh(Math.Atanh(rho) - half), Math.Tanh(Math.Atanh(rho) + half));
    }

    // Twice the mean rank (from 1) of those who gave a value: whole.
    private static Dictionary<int, long> DoubledRanks(Histogram values)
    {
        var ranks = new Dictionary<int, long>();
        var below = 0L;
        foreach (var (value, count) in values.Counts)
        {
            ranks[value] = (2 * below) + count + 1;
            below += count;
        }

        return ranks;
    }
}
