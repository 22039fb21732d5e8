namespace LusInsight.Analytics.Completion;

/// <summary>The expected completion ratio at closes_on with an 80 % interval; each 0–1.</summary>
public sealed record Forecast(double ExpectedRatio, double Low, double High)
{
    /// <summary>People's worth of the share of all stages that stands in for a stage seldom seen.</summary>
    private const double PriorPeople = 4;

    /// <summary>How much luck differs from round to round, in log-odds; the benchmark `forecast` shows what it covers.</summary>
    private const double RoundToRound = 0.35;

    /// <summary>The normal quantile that leaves 10 % on each side.</summary>
    private const double Quantile = 1.2815515655446004;

    /// <summary>
    /// Of those who are on a stage today, the share is expected to get there that got there from that stage, at the same
    /// point of the earlier rounds. The interval adds up three variances: who gets there (binomial), how well the shares
    /// are known (their own binomial error), and how rounds differ (one shift of all log-odds).
    /// </summary>
    /// <param name="now">Everybody eligible in this round.</param>
    /// <param name="earlier">Everybody in the earlier rounds, each at the same point of its days.</param>
    /// <returns>Null where nobody is eligible, or no earlier round says anything.</returns>
    public static Forecast? Of(IReadOnlyCollection<StageOutcome> now, IReadOnlyCollection<StageOutcome> earlier)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(earlier);
        var eligible = now.Sum(row => row.People);
        var past = earlier.Where(row => !row.IsComplete).ToLookup(row => row.Furthest);
        if (eligible == 0 || earlier.Sum(row => row.People) == 0)
        {
            return null;
        }

        var complete = now.Where(row => row.IsComplete).Sum(row => row.People);
        var all = Share(past.SelectMany(rows => rows), 0.5, 2);
        var (expected, variance, shift) = ((double)complete, 0.0, 0.0);
        foreach (var stage in now.Where(row => !row.IsComplete))
        {
            var (share, people) = Share(past[stage.Furthest], all.Share, PriorPeople);
            var spread = share * (1 - share);
            expected += stage.People * share;
            variance += (stage.People * spread) + (stage.People * (double)stage.People * spread / people);
            shift += stage.People * spread * RoundToRound;
        }

        var reach = Quantile * Math.Sqrt(variance + (shift * shift));
        return new Forecast(
            expected / eligible,
            Math.Max(complete, expected - reach) / eligible,
            Math.Min(eligible, expected + reach) / eligible);
    }

    private static (double Share, double People) Share(IEnumerable<StageOutcome> rows, double prior, double priorPeople)
    {
        var (people, complete) = rows.Aggregate((0L, 0L), (sum, row) => (sum.Item1 + row.People, sum.Item2 + row.CompleteAtEnd));
        return ((complete + (prior * priorPeople)) / (people + priorPeople), people + priorPeople);
    }
}
