namespace LusInsight.Analytics.Disclosure;

/// <summary>The tallies of several atoms, added.</summary>
internal sealed class TallySum
{
    public TallySum(IEnumerable<Atom> atoms)
    {
        foreach (var atom in atoms)
        {
            People += atom.People;
            while (Tallies.Count < atom.Tallies.Count)
            {
                Tallies.Add([]);
            }

            for (var attribute = 0; attribute < atom.Tallies.Count; attribute++)
            {
                Add(attribute, atom.Tallies[attribute]);
            }
        }
    }

    public int People { get; }

    public List<int[]> Tallies { get; } = [];

    private void Add(int attribute, IReadOnlyList<int> tally)
    {
        if (Tallies[attribute].Length < tally.Count)
        {
            var longer = Tallies[attribute];
            Array.Resize(ref longer, tally.Count);
            Tallies[attribute] = longer;
        }

        for (var category = 0; category < tally.Count; category++)
        {
            Tallies[attribute][category] += tally[category];
        }
    }
}
