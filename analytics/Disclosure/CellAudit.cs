namespace LusInsight.Analytics.Disclosure;

/// <summary>The cells shown so far, and whether one more keeps every small group and every uniform one hidden.</summary>
internal sealed class CellAudit
{
    private readonly GroupGraph _graph;
    private readonly Protection _protection;
    private readonly SmallestCut _cut;
    private readonly Deduction _deduction;

    public CellAudit(GroupGraph graph, Protection protection)
    {
        (_graph, _protection) = (graph, protection);
        _cut = new SmallestCut(graph);
        _deduction = new Deduction(graph);
    }

    /// <summary>
    /// Shows the cell, or leaves everything as it was. A cut of the new graph either keeps the two halves of the split
    /// group together, and was a cut before, or has at least the people of the smallest cut between them. Where no edge
    /// joins the halves any more, each cut is one of a part that was there before too.
    /// </summary>
    public bool TryShow(int cell)
    {
        var (above, added) = _graph.Show(cell);
        var between = _cut.People(added, above, _protection.SmallestGroup);
        if ((between == 0 || between >= _protection.SmallestGroup)
            && !IsUniform(added) && !IsUniform(above)
            && _deduction.TryFollow(above, added))
        {
            return true;
        }

        _graph.Hide(cell, above);
        return false;
    }

    // What the shown cells leave of the one above them is as good as a cell.
    private bool IsUniform(int group) => group != GroupGraph.Outside
        && new TallySum(_graph.EdgesOf(group).Select(edge => _graph.Atoms[edge])).Tallies.Any(_protection.IsUniform);
}
