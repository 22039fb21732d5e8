namespace LusInsight.Analytics.Statistics;

/// <summary>How many people gave each pair of whole numbers: an answer then and now, or answers to two questions.</summary>
public sealed class PairTable
{
    private readonly SortedDictionary<(int X, int Y), long> _counts = [];

    /// <summary>The pairs that somebody gave, by the first, then the second.</summary>
    public IEnumerable<KeyValuePair<(int X, int Y), long>> Counts => _counts;

    /// <summary>How many people there are in all.</summary>
    public long Count { get; private set; }

    /// <summary>The first numbers alone.</summary>
    public Histogram X => Along(pair => pair.X);

    /// <summary>The second numbers alone.</summary>
    public Histogram Y => Along(pair => pair.Y);

    /// <summary>Second − first.</summary>
    public Histogram Differences => Along(pair => pair.Y - pair.X);

    /// <summary>Adds <paramref name="count"/> people with one pair.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public void Add(int x, int y, long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count > 0)
        {
            _counts[(x, y)] = _counts.GetValueOrDefault((x, y)) + count;
            Count += count;
        }
    }

    private Histogram Along(Func<(int X, int Y), int> value)
    {
        var histogram = new Histogram();
        foreach (var (pair, count) in _counts)
        {
            histogram.Add(value(pair), count);
        }

        return histogram;
    }
}
