namespace LusInsight.Analytics.Disclosure;

/// <summary>Who stayed in a cell from one round to the next, who left it and who came.</summary>
internal sealed class PairCell
{
    private readonly int[] _left;
    private readonly int[] _came;

    public PairCell(int cell, RoundSpace earlier, RoundSpace later)
    {
        Cell = cell;
        var then = earlier.In(cell).ToLookup(atom => earlier.Stays(atom, cell, toNext: true), atom => earlier.Atoms[atom]);
        Changes = Sum(then[true].Select(a => a.Changes));
        _left = Sum(then[false].Select(a => a.Answers));
        _came = Sum(later.In(cell).Where(atom => !later.Stays(atom, cell, toNext: false)).Select(atom => later.Atoms[atom].Answers));
    }

    public int Cell { get; }

    /// <summary>How many of those who stayed changed their answer by how much.</summary>
    public int[] Changes { get; }

    public int Stayed => Changes.Sum();

    /// <summary>Primary suppression: too few, or all alike.</summary>
    public bool IsAllowed(Protection protection) => Stayed >= protection.SmallestGroup
        && !protection.IsUniform(Changes)
        && IsHarmless(_left, protection)
        && IsHarmless(_came, protection);

    public static int[] Sum(IEnumerable<IReadOnlyList<int>> tallies)
    {
        int[] sum = [];
        foreach (var tally in tallies)
        {
            if (tally.Count > sum.Length)
            {
                Array.Resize(ref sum, tally.Count);
            }

            for (var i = 0; i < tally.Count; i++)
            {
                sum[i] += tally[i];
            }
        }

        return sum;
    }

    /// <summary>Nobody, or many who are not all alike.</summary>
    public static bool IsHarmless(int[] tally, Protection protection) =>
        tally.Sum() is var people && (people == 0 || (people >= protection.SmallestGroup && !protection.IsUniform(tally)));
}
