namespace LusInsight.Analytics.Initiatives.Planning;

/// <summary>
/// How much the cohorts of an arena can lift at most. Each item has a price: who takes it pays, so every cohort may be filled
/// by itself, and the prices make sure that no item is wanted twice. For any prices π ≥ 0 nothing lifts more than
/// Σ π + cohorts · best filling of values less prices; they are improved step by step. The other bound pours all
/// cohorts into one.
/// Source: S. Martello and P. Toth, Knapsack Problems (1990), 6.2; steps by M. Held, P. Wolfe and H. P. Crowder,
/// Mathematical Programming 6 (1974), 62–88.
/// </summary>
internal sealed class ArenaBound
{
    private const int MostSteps = 300;
    private const int LeastSteps = 40;
    private const long Work = 30_000_000;
    private const int PatienceSteps = 12;

    private readonly Lazy<Knapsack> _cohort;
    private readonly Lazy<Knapsack> _poured;
    private readonly double[] _pricesFrom;
    private readonly int _capacity;

    private ArenaBound(ArenaProblem problem, int cohorts, double[] prices, double bound)
    {
        var places = problem.Capacity * cohorts;
        _capacity = problem.Capacity;
        _cohort = new(() => new Knapsack(problem.Items, problem.Capacity, i => problem.Items[i].Value - prices[i]));
        _poured = new(() => new Knapsack(problem.Items, places, i => problem.Items[i].Value));
        _pricesFrom = new double[prices.Length + 1];
        for (var i = prices.Length - 1; i >= 0; i--)
        {
            _pricesFrom[i] = _pricesFrom[i + 1] + prices[i];
        }

        Most = Math.Min(Whole(bound), Knapsack.BestOf(problem.Items, Math.Min(places, problem.Items.Sum(item => item.Participants))));
    }

    /// <summary>No assignment has a greater value.</summary>
    public long Most { get; }

    /// <summary>Improves prices as long as the bound comes nearer to what is known to be possible.</summary>
    public static ArenaBound Of(ArenaProblem problem, int cohorts, long known)
    {
        var items = problem.Items;
        var steps = Math.Clamp(Work / (items.Count * (long)problem.Capacity), LeastSteps, MostSteps);
        var (prices, best) = (new double[items.Count], new double[items.Count]);
        var (least, stride, patience) = (double.PositiveInfinity, 1.0, PatienceSteps);
        for (var step = 0; step < steps && stride > 1e-4 && (step == 0 || Whole(least) > known); step++)
        {
            var filling = new Knapsack(items, problem.Capacity, i => items[i].Value - prices[i]);
            var bound = prices.Sum() + (cohorts * filling.Best(0, problem.Capacity));
            if (bound < least - 1e-9)
            {
                (least, patience) = (bound, PatienceSteps);
                prices.CopyTo(best, 0);
            }
            else if (--patience == 0)
            {
                (stride, patience) = (stride / 2, PatienceSteps);
            }

            Step(prices, filling.Chosen(problem.Capacity).ToHashSet(), cohorts, stride * (bound - known));
        }

        return new ArenaBound(problem, cohorts, best, least);
    }

    /// <summary>What the items from one on can add at most to cohorts with these free places.</summary>
    public long MostFrom(int item, ReadOnlySpan<Bin> bins)
    {
        var (single, free) = (_pricesFrom[item], 0);
        foreach (var bin in bins)
        {
            var left = _capacity - bin.Load;
            single += _cohort.Value.Best(item, left);
            free += left;
        }

        return Math.Min(Whole(single), Whole(_poured.Value.Best(item, free)));
    }

    // A value is a whole number: a bound may be cut down to one, rounding aside.
    private static long Whole(double bound) => (long)Math.Floor(bound + 1e-6);

    // Items that every cohort wants become dearer, those that none wants cheaper.
    private static void Step(double[] prices, HashSet<int> wanted, int cohorts, double length)
    {
        var square = prices.Select((_, i) => wanted.Contains(i) ? (cohorts - 1.0) * (cohorts - 1.0) : 1).Sum();
        if (square <= 0)
        {
            return;
        }

        for (var i = 0; i < prices.Length; i++)
        {
            prices[i] = Math.Max(0, prices[i] + (length / square * (wanted.Contains(i) ? cohorts - 1 : -1)));
        }
    }
}
