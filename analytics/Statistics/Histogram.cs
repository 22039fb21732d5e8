namespace LusInsight.Analytics.Statistics;

/// <summary>
/// How many gave each whole number. Sums are kept as integers, so that a figure is an exact function of the counts
/// until its last step; order and grouping of what was added never show.
/// </summary>
public sealed class Histogram
{
    private readonly SortedDictionary<int, long> _counts = [];
    private Int128 _sum;
    private Int128 _sumOfSquares;

    /// <summary>The values that somebody gave, ascending, with how many did.</summary>
    public IEnumerable<KeyValuePair<int, long>> Counts => _counts;

    /// <summary>How many there are in all.</summary>
    public long Count { get; private set; }

    /// <summary>The sum of all values.</summary>
    public long Sum => (long)_sum;

    /// <summary>The arithmetic mean; null when there are none.</summary>
    public double? Mean => Count == 0 ? null : (double)_sum / Count;

    /// <summary>
    /// The sample variance, (n Σx² − (Σx)²) / (n (n − 1)), whose numerator is exact; null under two.
    /// Source: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.6.
    /// </summary>
    public double? Variance => Count < 2 ? null : (double)Dispersion / ((double)Count * (Count - 1));

    /// <summary>The sample standard deviation (n − 1); null under two.</summary>
    public double? StandardDeviation => Variance is { } variance ? Math.Sqrt(variance) : null;

    /// <summary>Whether all values are the same: told from integers, where a rounded variance could not tell.</summary>
    public bool IsConstant => Dispersion == 0;

    /// <summary>The middle value, or the mean of the middle two; null when there are none.</summary>
    public double? Median => Count == 0 ? null : ((double)At((Count - 1) / 2) + At(Count / 2)) / 2;

    /// <summary>
    /// The 95 % Student-t interval of the mean, mean ± t(0.975, n − 1) · s / √n; null under two.
    /// Source: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.2.
    /// </summary>
    public Interval? Interval95
    {
        get
        {
            if (Mean is not { } mean || Variance is not { } variance)
            {
                return null;
            }

            var half = StudentT.Quantile975(Count - 1) * Math.Sqrt(variance / Count);
            return new Interval(mean - half, mean + half);
        }
    }

    // n Σx² − (Σx)²: 0 exactly when all values are the same.
    private Int128 Dispersion => (Count * _sumOfSquares) - (_sum * _sum);

    /// <summary>Adds <paramref name="count"/> of one value.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public void Add(int value, long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count == 0)
        {
            return;
        }

        _counts[value] = CountOf(value) + count;
        Count += count;
        _sum += (Int128)value * count;
        _sumOfSquares += (Int128)value * value * count;
    }

    /// <summary>How many gave one value.</summary>
    public long CountOf(int value) => _counts.GetValueOrDefault(value);

    /// <summary>Whether both have the same mean: told from integers. Neither may be empty.</summary>
    public bool HasMeanOf(Histogram other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _sum * other.Count == other._sum * Count;
    }

    // The value at a place (from 0) of all values in ascending order.
    private int At(long place)
    {
        foreach (var (value, count) in _counts)
        {
            if (place < count)
            {
                return value;
            }

            place -= count;
        }

        throw new ArgumentOutOfRangeException(nameof(place), place, "Beyond the last value.");
    }
}
