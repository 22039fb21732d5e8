namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// Which groups are on a cycle of places whose count of one category can rise or fall. Tarjan's algorithm (1972) with a
/// stack of its own, for organisations may be deep.
/// </summary>
internal sealed class StrongComponents(GroupGraph graph, int[] counts)
{
    private readonly Stack<(int Group, int Next)> _path = [];
    private readonly Stack<int> _open = [];
    private readonly Stack<int> _todo = [];
    private readonly HashSet<int> _edges = [];
    private int[] _index = [];
    private int[] _low = [];
    private int[] _component = [];
    private int[] _seen = [];
    private int _pass;
    private int _count;

    /// <summary>The edges that <see cref="Find"/> has looked at.</summary>
    public IReadOnlyCollection<int> Edges => _edges;

    public bool AreTogether(int one, int other) => _component[one] == _component[other];

    /// <summary>Whether counts can be shifted from one group to another.</summary>
    public bool Reaches(int from, int to) => Search(from, to, backwards: false);

    /// <summary>Whether counts can be shifted to one group from another: looked for from the first, which is the smaller.</summary>
    public bool IsReached(int to, int from) => Search(to, from, backwards: true);

    /// <summary>Finds the components of everything that hangs together with two groups.</summary>
    public void Find(int one, int other)
    {
        Grow();
        _pass++;
        _edges.Clear();
        _count = 0;
        // Everything that hangs together, whichever way counts can be shifted, is visited: each place has a way at least.
        foreach (var start in Connected(one, other))
        {
            if (_index[start] == 0)
            {
                Visit(start);
            }
        }
    }

    private bool Search(int from, int to, bool backwards)
    {
        Grow();
        _pass++;
        _todo.Clear();
        _todo.Push(from);
        _seen[from] = _pass;
        while (_todo.TryPop(out var group))
        {
            foreach (var edge in graph.EdgesOf(group))
            {
                var next = graph.OtherEnd(edge, group);
                if (_seen[next] == _pass || !CanLeave(edge, backwards ? next : group))
                {
                    continue;
                }

                if (next == to)
                {
                    return true;
                }

                _seen[next] = _pass;
                _todo.Push(next);
            }
        }

        return false;
    }

    private List<int> Connected(int one, int other)
    {
        List<int> groups = [one];
        _seen[one] = _pass;
        if (_seen[other] != _pass)
        {
            _seen[other] = _pass;
            groups.Add(other);
        }

        for (var i = 0; i < groups.Count; i++)
        {
            (_index[groups[i]], _component[groups[i]]) = (0, -1);
            foreach (var edge in graph.EdgesOf(groups[i]))
            {
                _edges.Add(edge);
                var next = graph.OtherEnd(edge, groups[i]);
                if (_seen[next] != _pass)
                {
                    _seen[next] = _pass;
                    groups.Add(next);
                }
            }
        }

        return groups;
    }

    private void Visit(int start)
    {
        Enter(start);
        while (_path.TryPop(out var at))
        {
            var (group, next) = at;
            var edges = graph.EdgesOf(group);
            var entered = false;
            for (; next < edges.Count && !entered; next++)
            {
                var to = graph.OtherEnd(edges[next], group);
                if (!CanLeave(edges[next], group))
                {
                    continue;
                }

                if (_index[to] == 0)
                {
                    // This edge is looked at again on the way back, for the low of what it led to.
                    _path.Push((group, next));
                    Enter(to);
                    entered = true;
                }
                else if (_component[to] < 0)
                {
                    _low[group] = Math.Min(_low[group], _low[to]);
                }
            }

            if (!entered && _low[group] == _index[group])
            {
                Close(group);
            }
        }
    }

    private void Enter(int group)
    {
        _index[group] = _low[group] = ++_count;
        _open.Push(group);
        _path.Push((group, 0));
    }

    private void Close(int root)
    {
        int group;
        do
        {
            group = _open.Pop();
            _component[group] = root;
        }
        while (group != root);
    }

    // Towards all levels the place's count rises, towards the level it falls.
    private bool CanLeave(int edge, int group) =>
        graph.AtLevel[edge] == group ? counts[edge] < graph.Atoms[edge].People : counts[edge] > 0;

    private void Grow()
    {
        if (_index.Length < graph.VertexCount)
        {
            var length = graph.VertexCount * 2;
            Array.Resize(ref _index, length);
            Array.Resize(ref _low, length);
            Array.Resize(ref _component, length);
            Array.Resize(ref _seen, length);
        }
    }
}
