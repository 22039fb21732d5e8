namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// Looks for a combination of a new row and those shown that is of few people only. It exists exactly when some few sets
/// of persons, once their unknowns are set free (no longer need be zero), leave no relation that the row contradicts.
/// A contradicted relation must have one of them: so the search tries the sets of the relation with the fewest, and
/// turns back where contradicted relations without a common set would already need too many people.
/// </summary>
internal sealed class SmallSupport
{
    // Beyond what nearly all cells need; what needs more counts as found, hence stays hidden.
    private const int StepsAllowed = 1_000;

    private readonly Contradictions _contradictions;
    private readonly int[] _personsOf;
    private readonly ILookup<int, int> _unknownsOf;
    private readonly int[] _people;
    private readonly bool[] _isExcluded;
    private readonly int[] _takenIn;
    private int _steps;

    public SmallSupport(List<Relation> relations, bool[] row, int[] personsOf, int[] people)
    {
        (_personsOf, _people) = (personsOf, people);
        _contradictions = new Contradictions(relations, row);
        _unknownsOf = Enumerable.Range(0, personsOf.Length).ToLookup(u => personsOf[u]);
        _isExcluded = new bool[people.Length];
        _takenIn = new int[people.Length];
    }

    /// <summary>Whether there is one of 1 to <paramref name="atMost"/> people.</summary>
    public bool Exists(int atMost) =>
        // A row that contradicts nothing could be computed all along.
        _contradictions.AtFirst.Count > 0 && Search(_contradictions.AtFirst, atMost);

    private bool Search(List<Relation> contradicted, int budget)
    {
        if (++_steps > StepsAllowed)
        {
            return true;
        }

        List<int>? fewest = null;
        var needed = 0;
        foreach (var relation in contradicted)
        {
            var sets = Open(relation, budget);
            fewest = fewest is null || sets.Count < fewest.Count ? sets : fewest;
            // Relations that share no set each need one of their own; one without any cannot be had.
            if (sets.TrueForAll(persons => _takenIn[persons] != _steps))
            {
                needed += sets.Count == 0 ? budget + 1 : sets.Min(persons => _people[persons]);
                if (needed > budget)
                {
                    return false;
                }

                sets.ForEach(persons => _takenIn[persons] = _steps);
            }
        }

        return fewest is null || TryEach(fewest, contradicted, budget);
    }

    private bool TryEach(List<int> sets, List<Relation> contradicted, int budget)
    {
        var found = false;
        var tried = 0;
        for (; tried < sets.Count && !found; tried++)
        {
            var mark = _contradictions.Mark;
            var left = _unknownsOf[sets[tried]].Aggregate(contradicted, (rest, unknown) => _contradictions.Free(unknown, rest));
            found = Search(left, budget - _people[sets[tried]]);
            _contradictions.Return(mark);
            // All combinations with this set have been looked at.
            _isExcluded[sets[tried]] = true;
        }

        for (var i = 0; i < tried; i++)
        {
            _isExcluded[sets[i]] = false;
        }

        return found;
    }

    // The sets of a relation that may still be set free, each once.
    private List<int> Open(Relation relation, int budget)
    {
        List<int> open = [];
        foreach (var unknown in relation.Unknowns.AsSpan()[..^1])
        {
            var persons = _personsOf[unknown];
            if (_people[persons] <= budget && !_isExcluded[persons] && !open.Contains(persons))
            {
                open.Add(persons);
            }
        }

        return open;
    }
}
