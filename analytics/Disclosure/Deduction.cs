namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// What distributions let conclude beyond adding and subtracting: counts are never negative and never above the people
/// there, so that a zero or a full count may fix others. Per category the true counts are a flow through the graph;
/// another flow fits the shown counts as well if it differs by a cycle of places where the count can rise (towards all
/// levels) or fall (towards the level). A place's empty or full count is thereby fixed exactly when its two groups are
/// not on such a cycle: in different strongly connected components (Gusfield 1988).
/// </summary>
internal sealed class Deduction
{
    private readonly GroupGraph _graph;
    private readonly List<Category> _categories = [];

    public Deduction(GroupGraph graph)
    {
        _graph = graph;
        var attributes = graph.Atoms.Length == 0 ? 0 : graph.Atoms.Max(a => a.Tallies.Count);
        for (var attribute = 0; attribute < attributes; attribute++)
        {
            for (var number = 0; number < graph.Atoms.Max(a => a.Tallies[attribute].Count); number++)
            {
                int[] counts = [.. graph.Atoms.Select(a => a.Tallies[attribute].ElementAtOrDefault(number))];
                // What nobody answered is known of nobody in particular.
                if (counts.Any(c => c > 0))
                {
                    _categories.Add(new Category(graph, attribute, counts));
                }
            }
        }
    }

    /// <summary>
    /// Follows a group's split into two, unless a place's people would then all be known to be of one category. Only
    /// categories without a cycle through both halves can have changed.
    /// </summary>
    public bool TryFollow(int above, int added)
    {
        var changed = _categories.Where(c => !c.HasCycle(above, added)).ToList();
        foreach (var category in changed)
        {
            category.Recompute(above, added);
        }

        if (!changed.SelectMany(c => c.NewlyFixed).Distinct().Any(IsKnown))
        {
            return true;
        }

        changed.ForEach(c => c.TakeBack());
        return false;
    }

    // All of a place are of one category, and either that is fixed or that they are of no other.
    private bool IsKnown(int edge)
    {
        foreach (var attribute in _categories.GroupBy(c => c.Attribute))
        {
            var full = attribute.FirstOrDefault(c => c.Counts[edge] == _graph.Atoms[edge].People);
            if (full is not null && (full.IsFixed[edge] || attribute.All(c => c == full || c.IsFixed[edge])))
            {
                return true;
            }
        }

        return false;
    }
}
