namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// What can be worked out from rows of any shape: all rational combinations. Kept by its opposite, a basis of the
/// relations under which every row is zero: an unknown combination is computable exactly when all relations say zero.
/// Used where rows cross (paired figures, renewals); cells of one release nest, and <see cref="CellAudit"/> is quicker.
/// </summary>
internal sealed class RowSpace
{
    private readonly int[] _personsOf;
    private readonly int[] _alike;
    private readonly bool _isOneEach;
    private readonly int[] _people;
    private readonly int _smallestGroup;
    private List<Relation> _relations;
    private bool _isExhausted;

    /// <summary>A space without rows.</summary>
    /// <param name="personsOf">Per unknown, the set of persons it is of; one set may have several unknowns (then and now).</param>
    /// <param name="people">Per set of persons, how many they are.</param>
    /// <param name="smallestGroup">No combination of 1 to this − 1 people may be computable.</param>
    public RowSpace(int[] personsOf, int[] people, int smallestGroup)
    {
        (_personsOf, _people, _smallestGroup) = (personsOf, people, smallestGroup);
        _alike = new int[personsOf.Length];
        _isOneEach = personsOf.Distinct().Count() == personsOf.Length;
        _relations = [.. Enumerable.Range(0, personsOf.Length).Select(u => new Relation([u], [1]))];
    }

    /// <summary>Adds the sum of some unknowns as shown already, without a question.</summary>
    public void Add(IEnumerable<int> unknowns)
    {
        if (_isExhausted)
        {
            return;
        }

        try
        {
            var row = RowOf(unknowns);
            _relations = Without(_relations, row);
            Array.Copy(Refined(row), _alike, _alike.Length);
        }
        catch (OverflowException)
        {
            // Nothing can be told of this space any more: nothing is added to it.
            _isExhausted = true;
        }
    }

    /// <summary>
    /// Whether the sum of some unknowns may be shown beside what is shown already. What cannot be decided exactly in the
    /// steps allowed may not.
    /// </summary>
    public bool Admits(IEnumerable<int> unknowns)
    {
        if (_isExhausted)
        {
            return false;
        }

        try
        {
            var row = RowOf(unknowns);
            var (personsOf, people) = Merged(row);
            return !new SmallSupport(_relations, row, personsOf, people).Exists(_smallestGroup - 1);
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    private bool[] RowOf(IEnumerable<int> unknowns)
    {
        var row = new bool[_personsOf.Length];
        foreach (var unknown in unknowns)
        {
            row[unknown] = true;
        }

        return row;
    }

    // Unknowns that are in the same rows, numbered.
    private int[] Refined(bool[] row)
    {
        Dictionary<(int, bool), int> numbers = [];
        var refined = new int[row.Length];
        for (var unknown = 0; unknown < row.Length; unknown++)
        {
            var key = (_alike[unknown], row[unknown]);
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers[key] = number = numbers.Count;
            }

            refined[unknown] = number;
        }

        return refined;
    }

    // Persons whose one unknown is in the same rows are in every combination alike: one set, of them all.
    private (int[] PersonsOf, int[] People) Merged(bool[] row)
    {
        if (!_isOneEach)
        {
            return (_personsOf, _people);
        }

        var merged = Refined(row);
        var people = new int[_people.Length];
        for (var unknown = 0; unknown < merged.Length; unknown++)
        {
            people[merged[unknown]] += _people[_personsOf[unknown]];
        }

        return (merged, people);
    }

    // One relation that says otherwise is given up, and taken out of all others that do: a short one, so that they stay
    // short, and of many people, whom no search need set free.
    private List<Relation> Without(List<Relation> relations, bool[] row)
    {
        var given = relations.Where(r => r.Weigh(row) != 0)
            .OrderBy(r => r.Unknowns.Length)
            .ThenByDescending(r => r.Unknowns.Max(unknown => _people[_personsOf[unknown]]))
            .FirstOrDefault();
        if (given is null)
        {
            return relations;
        }

        var itsWeight = given.Weigh(row);
        List<Relation> rest = new(relations.Count);
        foreach (var relation in relations)
        {
            if (!ReferenceEquals(relation, given))
            {
                rest.Add(relation.Weigh(row) is var weight and not 0 ? relation.Minus(itsWeight, given, weight) : relation);
            }
        }

        return rest;
    }
}
