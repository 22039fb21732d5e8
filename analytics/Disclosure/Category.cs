namespace LusInsight.Analytics.Disclosure;

/// <summary>One category of one attribute: how many of each place are in it, and where the shown counts fix that.</summary>
internal sealed class Category(GroupGraph graph, int attribute, int[] counts)
{
    private readonly StrongComponents _components = new(graph, counts);
    private List<int> _newlyFixed = [];

    public int Attribute => attribute;

    public int[] Counts => counts;

    /// <summary>Per edge, whether none or all being in the category can be concluded.</summary>
    public bool[] IsFixed { get; } = new bool[counts.Length];

    public IReadOnlyList<int> NewlyFixed => _newlyFixed;

    /// <summary>Whether counts can be shifted round through both groups: nothing gets fixed then that was not.</summary>
    public bool HasCycle(int above, int added)
    {
        _newlyFixed = [];
        return _components.HasCycle(above, added);
    }

    /// <summary>Looks anew at everything that hung together with a group before it was split.</summary>
    public void Recompute(int above, int added)
    {
        _components.Split(above, added);
        foreach (var edge in _components.Edges)
        {
            var isExtreme = counts[edge] == 0 || counts[edge] == graph.Atoms[edge].People;
            if (isExtreme && !IsFixed[edge] && !_components.AreTogether(graph.AtLevel[edge], graph.AtAll[edge]))
            {
                IsFixed[edge] = true;
                _newlyFixed.Add(edge);
            }
        }
    }

    public void TakeBack()
    {
        _components.Rejoin();
        _newlyFixed.ForEach(edge => IsFixed[edge] = false);
    }
}
