namespace LusInsight.Analytics.Statistics;

/// <summary>
/// Empirical Bayes: the mean of a small group is pulled towards that of all groups, the more the fewer people it has and the
/// less groups differ. With y the mean of n people, σ² the pooled variance within groups and τ² the variance between groups'
/// true means: y·τ²/(τ² + σ²/n) + μ·(σ²/n)/(τ² + σ²/n). τ² is the method of moments' with weights n/σ²; μ is weighted by
/// 1/(τ² + σ²/n). Source: C. N. Morris, Journal of the American Statistical Association 78 (1983), 47–55; τ² by
/// R. DerSimonian and N. Laird, Controlled Clinical Trials 7 (1986), 177–188.
/// </summary>
/// <param name="Centre">μ.</param>
/// <param name="Within">σ².</param>
/// <param name="Between">τ²; 0 where groups differ no more than chance makes them.</param>
public sealed record Shrinkage(double Centre, double Within, double Between)
{
    /// <summary>Null where there is nothing to learn from: fewer than two groups, or none of two people.</summary>
    /// <param name="groups">Groups that share nobody; empty ones do not count.</param>
    public static Shrinkage? Of(IReadOnlyList<Histogram> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var known = groups.Where(group => group.Count > 0).ToList();
        if (known.Count < 2 || PooledSpread.Variance(known) is not { } within)
        {
            return null;
        }

        var between = within == 0 ? VarianceOfMeans(known) : Moments(known, within);
        var weights = known.ConvertAll(group => within == 0 || between == 0 ? group.Count : 1 / (between + (within / group.Count)));
        return new Shrinkage(weights.Zip(known, (w, group) => w * group.Mean!.Value).Sum() / weights.Sum(), within, between);
    }

    /// <summary>The mean of a group, pulled towards all: null when it is empty.</summary>
    public double? Mean(Histogram group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (group.Mean is not { } mean)
        {
            return null;
        }

        // Where nobody varies within groups, means are known as they are.
        var chance = Within / group.Count;
        return Within == 0 ? mean : ((mean * Between) + (Centre * chance)) / (Between + chance);
    }

    private static double Moments(IReadOnlyList<Histogram> groups, double within)
    {
        var total = groups.Sum(group => (double)group.Count) / within;
        var squares = groups.Sum(group => (double)group.Count * group.Count) / (within * within);
        var mean = PooledSpread.Mean(groups)!.Value;
        var q = groups.Sum(group => group.Count * Square(group.Mean!.Value - mean)) / within;
        return Math.Max(0, (q - (groups.Count - 1)) / (total - (squares / total)));
    }

    private static double VarianceOfMeans(IReadOnlyList<Histogram> groups)
    {
        var mean = groups.Average(group => group.Mean!.Value);
        return groups.Sum(group => Square(group.Mean!.Value - mean)) / (groups.Count - 1);
    }

    private static double Square(double value) => value * value;
}
