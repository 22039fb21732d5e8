namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// How few people a cut between two groups can have, by augmenting paths (Ford and Fulkerson 1956: the greatest flow is
/// the smallest cut), breadth first. It never looks further than asked: at most that many paths.
/// </summary>
internal sealed class SmallestCut(GroupGraph graph)
{
    // From the level's group to that of all levels; negative the other way.
    private readonly int[] _flow = new int[graph.Atoms.Length];
    private readonly List<int> _used = [];
    private readonly Queue<int> _queue = [];
    private int[] _via = [];
    private int[] _seen = [];
    private int _pass;

    /// <summary>The people of the smallest cut between two groups, or <paramref name="enough"/> where it has that many.</summary>
    public int People(int from, int to, int enough)
    {
        foreach (var edge in _used)
        {
            _flow[edge] = 0;
        }

        _used.Clear();
        var people = 0;
        while (people < enough && FindPath(from, to))
        {
            people += Push(from, to, enough - people);
        }

        return people;
    }

    private bool FindPath(int from, int to)
    {
        if (_seen.Length < graph.VertexCount)
        {
            Array.Resize(ref _seen, graph.VertexCount * 2);
            Array.Resize(ref _via, graph.VertexCount * 2);
        }

        _pass++;
        _seen[from] = _pass;
        _queue.Clear();
        _queue.Enqueue(from);
        while (_queue.TryDequeue(out var group))
        {
            foreach (var edge in graph.EdgesOf(group))
            {
                var next = graph.OtherEnd(edge, group);
                if (_seen[next] == _pass || Room(edge, group) == 0)
                {
                    continue;
                }

                (_seen[next], _via[next]) = (_pass, edge);
                if (next == to)
                {
                    return true;
                }

                _queue.Enqueue(next);
            }
        }

        return false;
    }

    private int Push(int from, int to, int atMost)
    {
        var people = atMost;
        for (var group = to; group != from; group = graph.OtherEnd(_via[group], group))
        {
            people = Math.Min(people, Room(_via[group], graph.OtherEnd(_via[group], group)));
        }

        for (var group = to; group != from; group = graph.OtherEnd(_via[group], group))
        {
            var edge = _via[group];
            _flow[edge] += graph.AtAll[edge] == group ? people : -people;
            _used.Add(edge);
        }

        return people;
    }

    // How many more can go along an edge out of one of its groups.
    private int Room(int edge, int group) =>
        graph.Atoms[edge].People + (graph.AtLevel[edge] == group ? -_flow[edge] : _flow[edge]);
}
