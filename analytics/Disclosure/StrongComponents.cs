namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// Which groups are on a cycle of places whose count of one category can rise or fall. Tarjan's algorithm (1972) with a
/// stack of its own, for organisations may be deep. To split a group splits no component but its own: only that one is
/// looked at.
/// </summary>
internal sealed class StrongComponents(GroupGraph graph, int[] counts)
{
    private readonly Stack<(int Group, int Next)> _path = [];
    private readonly Stack<int> _open = [];
    private readonly Stack<int> _todo = [];
    private readonly List<int> _groups = [];
    private readonly List<int> _edges = [];
    private int[] _index = [];
    private int[] _low = [];
    private int[] _component = [];
    private int[] _seen = [];
    private int _pass;
    private int _count;
    private int _was;

    /// <summary>The edges within the component that <see cref="Split"/> has looked at.</summary>
    public IReadOnlyList<int> Edges => _edges;

    public bool AreTogether(int one, int other) => _component[one] == _component[other];

    /// <summary>Whether counts can still be shifted round through both halves of a group; then they stay together.</summary>
    public bool HasCycle(int above, int added)
    {
        Grow();
        _component[added] = _component[above];
        return Search(added, above, backwards: false) && Search(added, above, backwards: true);
    }

    /// <summary>Finds the components that the one of a split group has come apart into.</summary>
    public void Split(int above, int added)
    {
        _pass++;
        _edges.Clear();
        _count = 0;
        _was = _component[above];
        // Everything that hangs together, whichever way counts can be shifted, is visited: each place has a way at least.
        Collect(above, added);
        foreach (var start in _groups)
        {
            if (_index[start] == 0)
            {
                Visit(start);
            }
        }
    }

    /// <summary>Takes the last split back.</summary>
    public void Rejoin() => _groups.ForEach(group => _component[group] = _was);

    private bool Search(int from, int to, bool backwards)
    {
        _pass++;
        var component = _component[from];
        _todo.Clear();
        _todo.Push(from);
        _seen[from] = _pass;
        while (_todo.TryPop(out var group))
        {
            foreach (var edge in graph.EdgesOf(group))
            {
                var next = graph.OtherEnd(edge, group);
                if (_seen[next] == _pass || _component[next] != component || !CanLeave(edge, backwards ? next : group))
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

    // The groups of the component, and the places between them.
    private void Collect(int one, int other)
    {
        _groups.Clear();
        _groups.Add(one);
        _groups.Add(other);
        _seen[one] = _seen[other] = _pass;
        for (var i = 0; i < _groups.Count; i++)
        {
            var group = _groups[i];
            _index[group] = 0;
            foreach (var edge in graph.EdgesOf(group))
            {
                var next = graph.OtherEnd(edge, group);
                if (_seen[next] != _pass && _component[next] == _was)
                {
                    _seen[next] = _pass;
                    _groups.Add(next);
                }

                if (_seen[next] == _pass && graph.AtLevel[edge] == group)
                {
                    _edges.Add(edge);
                }
            }
        }

        _groups.ForEach(group => _component[group] = -1);
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
                if (_seen[to] != _pass || !CanLeave(edges[next], group))
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
