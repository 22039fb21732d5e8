using Bogus;

namespace LusInsight.Ingest.Samples;

/// <summary>What a pair of dice is thrown for: each thing has its own, so that no throw shifts another's.</summary>
internal enum DiceFor
{
    Departments,
    Person,
    Group,
}

/// <summary>Chance that gives the same on every machine: only whole numbers, and sums and products of doubles.</summary>
internal sealed class SampleDice
{
    private readonly Randomizer _random;

    public SampleDice(int seed, DiceFor purpose, int number) => _random = new Randomizer(Mixed(seed, purpose, number));

    public bool Chance(double probability) => _random.Double() < probability;

    /// <summary>A whole number from <paramref name="min"/> to <paramref name="max"/>, both included.</summary>
    public int Between(int min, int max) => min + (int)(_random.Double() * (max - min + 1));

    /// <summary>
    /// Close to normally distributed: the sum of six uniform numbers. A logarithm or a sine could differ in the last
    /// bit between machines, and then a value somewhere.
    /// </summary>
    public double Normal(double mean, double sd)
    {
        const double SdOfSum = 0.70710678118654757;
        var sum = 0.0;
        for (var i = 0; i < 6; i++)
        {
            sum += _random.Double();
        }

        return mean + (sd * (sum - 3) / SdOfSum);
    }

    public T OneOf<T>(IReadOnlyList<T> list) => list[Between(0, list.Count - 1)];

    /// <summary>Some of a list, in the list's order.</summary>
    public List<T> Some<T>(IReadOnlyList<T> list, int count)
    {
        var some = new List<T>(count);
        for (var i = 0; i < list.Count && some.Count < count; i++)
        {
            if (_random.Double() * (list.Count - i) < count - some.Count)
            {
                some.Add(list[i]);
            }
        }

        return some;
    }

    // SplitMix64's finaliser: neighbouring numbers give unrelated dice.
    private static int Mixed(int seed, DiceFor purpose, int number)
    {
        unchecked
        {
            var bits = ((((ulong)(uint)seed << 8) + (ulong)purpose) << 24) + (uint)number + 0x9E3779B97F4A7C15UL;
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9UL;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
            return (int)(uint)(bits ^ (bits >> 31));
        }
    }
}
