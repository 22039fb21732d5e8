namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// A weighting of columns under which everything shown so far adds up to zero. Integers without a common divisor; what
/// grows beyond 64 bits throws (<see cref="OverflowException"/>), so that no verdict rests on a wrapped number.
/// </summary>
/// <param name="Columns">Ascending.</param>
/// <param name="Weights">None is 0.</param>
internal sealed record Relation(int[] Columns, long[] Weights)
{
    [ThreadStatic]
    private static int[]? s_columns;

    [ThreadStatic]
    private static long[]? s_weights;

    /// <summary>The highest of its columns; −1 = it has none.</summary>
    public int Last => Columns is [.., var last] ? last : -1;

    public long WeightOf(int column)
    {
        var place = Array.BinarySearch(Columns, column);
        return place < 0 ? 0 : Weights[place];
    }

    /// <summary>What a row of ones at some columns weighs under this.</summary>
    public long WeightIn(List<bool> row)
    {
        long sum = 0;
        for (var i = 0; i < Columns.Length; i++)
        {
            sum = row[Columns[i]] ? checked(sum + Weights[i]) : sum;
        }

        return sum;
    }

    /// <summary>The same with one more column, higher than all others.</summary>
    public Relation With(int column, long weight) => new([.. Columns, column], [.. Weights, weight]);

    /// <summary><paramref name="factor"/> × this − <paramref name="otherFactor"/> × the other, in lowest terms.</summary>
    public Relation Minus(long factor, Relation other, long otherFactor)
    {
        var common = Gcd(factor, otherFactor);
        (factor, otherFactor) = (factor / common, otherFactor / common);
        Reserve(Columns.Length + other.Columns.Length);
        var (columns, weights) = (s_columns!, s_weights!);
        var count = 0;
        long divisor = 0;
        for (int i = 0, j = 0; i < Columns.Length || j < other.Columns.Length;)
        {
            var mine = i < Columns.Length ? Columns[i] : int.MaxValue;
            var its = j < other.Columns.Length ? other.Columns[j] : int.MaxValue;
            var weight = checked((mine <= its ? factor * Weights[i] : 0) - (its <= mine ? otherFactor * other.Weights[j] : 0));
            if (weight != 0)
            {
                (columns[count], weights[count]) = (Math.Min(mine, its), weight);
                count++;
                divisor = divisor == 1 ? 1 : Gcd(divisor, weight);
            }

            i += mine <= its ? 1 : 0;
            j += its <= mine ? 1 : 0;
        }

        for (var i = 0; i < count && divisor > 1; i++)
        {
            weights[i] /= divisor;
        }

        return new Relation(columns.AsSpan(0, count).ToArray(), weights.AsSpan(0, count).ToArray());
    }

    private static void Reserve(int length)
    {
        if (s_columns is null || s_columns.Length < length)
        {
            s_columns = new int[2 * length];
            s_weights = new long[2 * length];
        }
    }

    private static long Gcd(long one, long other)
    {
        while (other != 0)
        {
            (one, other) = (other, one % other);
        }

        return Math.Abs(one);
    }
}
