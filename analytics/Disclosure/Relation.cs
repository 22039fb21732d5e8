namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// A weighting of unknowns under which everything shown so far adds up to zero. Integers without a common divisor; what
/// grows beyond 64 bits throws (<see cref="OverflowException"/>), so that no verdict rests on a wrapped number.
/// </summary>
/// <param name="Unknowns">Ascending.</param>
/// <param name="Weights">None is 0.</param>
internal sealed record Relation(int[] Unknowns, long[] Weights)
{
    public long WeightOf(int unknown)
    {
        var place = Array.BinarySearch(Unknowns, unknown);
        return place < 0 ? 0 : Weights[place];
    }

    /// <summary>What a row of zeros and ones weighs under this.</summary>
    public long Weigh(bool[] row)
    {
        long sum = 0;
        for (var i = 0; i < Unknowns.Length; i++)
        {
            sum = row[Unknowns[i]] ? checked(sum + Weights[i]) : sum;
        }

        return sum;
    }

    /// <summary><paramref name="factor"/> × this − <paramref name="otherFactor"/> × the other, in lowest terms.</summary>
    public Relation Minus(long factor, Relation other, long otherFactor)
    {
        var common = Gcd(factor, otherFactor);
        (factor, otherFactor) = (factor / common, otherFactor / common);
        List<int> unknowns = new(Unknowns.Length + other.Unknowns.Length);
        List<long> weights = new(unknowns.Capacity);
        long divisor = 0;
        for (int i = 0, j = 0; i < Unknowns.Length || j < other.Unknowns.Length;)
        {
            var mine = i < Unknowns.Length ? Unknowns[i] : int.MaxValue;
            var its = j < other.Unknowns.Length ? other.Unknowns[j] : int.MaxValue;
            var weight = checked((mine <= its ? factor * Weights[i] : 0) - (its <= mine ? otherFactor * other.Weights[j] : 0));
            if (weight != 0)
            {
                unknowns.Add(Math.Min(mine, its));
                weights.Add(weight);
                divisor = Gcd(divisor, weight);
            }

            i += mine <= its ? 1 : 0;
            j += its <= mine ? 1 : 0;
        }

        return new Relation([.. unknowns], [.. weights.Select(w => w / divisor)]);
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
