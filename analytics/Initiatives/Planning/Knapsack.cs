namespace LusInsight.Analytics.Initiatives.Planning;

/// <summary>The best that the last items can add to so many free places, for every place in their order.</summary>
internal sealed class Knapsack
{
    private readonly double[] _best;
    private readonly IReadOnlyList<Item> _items;
    private readonly int _width;

    /// <param name="items">In the order of the search.</param>
    /// <param name="places">The most free places ever asked for.</param>
    /// <param name="valueOf">The worth of the item at a place; not above 0 = never taken.</param>
    public Knapsack(IReadOnlyList<Item> items, int places, Func<int, double> valueOf)
    {
        (_items, _width) = (items, places + 1);
        _best = new double[(items.Count + 1) * _width];
        for (var i = items.Count - 1; i >= 0; i--)
        {
            var after = _best.AsSpan((i + 1) * _width, _width);
            var here = _best.AsSpan(i * _width, _width);
            var (size, value) = (items[i].Participants, valueOf(i));
            after.CopyTo(here);
            for (var free = size; value > 0 && free <= places; free++)
            {
                here[free] = Math.Max(after[free], after[free - size] + value);
            }
        }
    }

    /// <summary>The best of items from one on.</summary>
    public double Best(int from, int free) => _best[(from * _width) + free];

    /// <summary>The best of all items, at what they are worth, in so many places: in one row, however many.</summary>
    public static long BestOf(IEnumerable<Item> items, int places)
    {
        var best = new long[places + 1];
        foreach (var item in items)
        {
            for (var free = places; free >= item.Participants; free--)
            {
                best[free] = Math.Max(best[free], best[free - item.Participants] + item.Value);
            }
        }

        return best[places];
    }

    /// <summary>The places of the items that make up the best of all.</summary>
    public IEnumerable<int> Chosen(int free)
    {
        for (var i = 0; i < _items.Count; i++)
        {
            if (Best(i, free) > Best(i + 1, free))
            {
                free -= _items[i].Participants;
                yield return i;
            }
        }
    }
}
