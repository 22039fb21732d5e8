namespace LusInsight.Analytics.Initiatives.Planning;

/// <summary>
/// The best cohorts of one arena: item by item, each left out or put in one of the cohorts. Of all ways to the same loads
/// only the best is kept (dynamic programming), and of these only those whose bound is above what is known (branch and
/// bound). Where more are left than <see cref="MostStates"/>, the most promising go on and nothing is proven.
/// </summary>
internal sealed class ArenaSearch
{
    private const int MostStates = 20_000;

    private readonly ArenaProblem _problem;
    private readonly ArenaBound _bound;
    private readonly ulong[] _laterMarks;
    private long _known;

    private ArenaSearch(ArenaProblem problem, ArenaBound bound, long known)
    {
        (_problem, _bound, _known) = (problem, bound, known);
        _laterMarks = new ulong[problem.Items.Count + 1];
        for (var i = problem.Items.Count - 1; i >= 0; i--)
        {
            _laterMarks[i] = _laterMarks[i + 1] | problem.Items[i].Against;
        }
    }

    /// <summary>An assignment above what is known, or null when there is none (or none was found: then not proven).</summary>
    public static (Assignment? Better, bool IsProven) Run(ArenaProblem problem, int cohorts, ArenaBound bound, long known)
    {
        var search = new ArenaSearch(problem, bound, known);
        var (best, isProven) = search.Run(new Bin[cohorts]);
        return (best is null ? null : search.Replay(best, cohorts), isProven);
    }

    private (Node? Best, bool IsProven) Run(Bin[] empty)
    {
        var layer = new Dictionary<Bin[], Node>(BinsComparer.Instance) { [empty] = new Node(null, default, false, 0) };
        Node? best = null;
        var isProven = true;
        for (var i = 0; i < _problem.Items.Count && layer.Count > 0; i++)
        {
            var next = new Dictionary<Bin[], Node>(BinsComparer.Instance);
            foreach (var (bins, node) in layer)
            {
                Branch(i, bins, node, next);
            }

            foreach (var (bins, node) in next.Where(state => state.Value.Value > _known && IsAllowed(state.Key)))
            {
                (_known, best) = node.Value > _known ? (node.Value, node) : (_known, best);
            }

            isProven &= next.Count <= MostStates;
            layer = Promising(i + 1, next);
        }

        return (best, isProven);
    }

    private void Branch(int i, Bin[] bins, Node node, Dictionary<Bin[], Node> next)
    {
        var item = _problem.Items[i];
        Keep(i + 1, bins, new Node(node, default, false, node.Value), next);
        for (var b = 0; b < bins.Length; b++)
        {
            var bin = bins[b];
            if ((b > 0 && bins[b - 1] == bin) || bin.Load + item.Participants > _problem.Capacity || (bin.Marks & item.Against) != 0)
            {
                continue;
            }

            var filled = (Bin[])bins.Clone();
            filled[b] = new Bin(bin.Load + item.Participants, bin.Marks | item.Mark);
            Keep(i + 1, filled, new Node(node, bin, true, node.Value + item.Value), next);
        }
    }

    private void Keep(int i, Bin[] bins, Node node, Dictionary<Bin[], Node> next)
    {
        bins = Forget(i, bins);
        if (node.Value + _bound.MostFrom(i, bins) > _known && (!next.TryGetValue(bins, out var other) || other.Value < node.Value))
        {
            next[bins] = node;
        }
    }

    // Marks that nobody later minds, and the order of cohorts, do not matter.
    private Bin[] Forget(int i, Bin[] bins)
    {
        var kept = Array.ConvertAll(bins, bin => bin with { Marks = bin.Marks & _laterMarks[i] });
        Array.Sort(kept, Bin.FullestFirst);
        return kept;
    }

    private Dictionary<Bin[], Node> Promising(int i, Dictionary<Bin[], Node> states) => states.Count <= MostStates
        ? states
        : new Dictionary<Bin[], Node>(
            states.OrderByDescending(state => state.Value.Value + _bound.MostFrom(i, state.Key)).Take(MostStates), BinsComparer.Instance);

    private bool IsAllowed(Bin[] bins) => Array.TrueForAll(bins, bin => bin.Load == 0 || bin.Load >= _problem.Minimum);

    private Assignment Replay(Node last, int cohorts)
    {
        var path = new List<Node>();
        for (var node = last; node.Parent is not null; node = node.Parent)
        {
            path.Add(node);
        }

        path.Reverse();
        var assignment = new Assignment(_problem, cohorts);
        var bins = new Bin[cohorts];
        for (var i = 0; i < path.Count; i++)
        {
            if (path[i].IsPut)
            {
                var place = Array.IndexOf(bins, path[i].Into);
                assignment.Put(_problem.Items[i], place);
                bins[place] = new Bin(bins[place].Load + _problem.Items[i].Participants, bins[place].Marks | _problem.Items[i].Mark);
            }

            bins = Array.ConvertAll(bins, bin => bin with { Marks = bin.Marks & _laterMarks[i + 1] });
        }

        return assignment;
    }

    /// <summary>The last step to a state: the item was left out, or put into a cohort that looked so.</summary>
    private sealed record Node(Node? Parent, Bin Into, bool IsPut, long Value);

    private sealed class BinsComparer : IEqualityComparer<Bin[]>
    {
        public static BinsComparer Instance { get; } = new();

        public bool Equals(Bin[]? x, Bin[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(Bin[] obj)
        {
            var hash = default(HashCode);
            foreach (var bin in obj)
            {
                hash.Add(bin);
            }

            return hash.ToHashCode();
        }
    }
}
