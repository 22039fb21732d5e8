namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// Looks for a combination of a new row and those shown that is of few people only. It exists exactly when some few sets
/// of persons, once their unknowns are set free (no longer need be zero), leave no relation that the row contradicts.
/// A contradicted relation must have one of them: so the search tries the sets of the relation with the fewest, and
/// turns back where contradicted relations without a common set would already need too many people.
/// </summary>
/// <param name="basis">The row has been weighed.</param>
/// <param name="columns">Split along the row.</param>
internal sealed class SmallSupport(RelationBasis basis, Columns columns)
{
    // Beyond what nearly all cells need; what needs more counts as found, hence stays hidden. In large organisations a step is
    // dearer and there are more to ask about, so there are fewer.
    private readonly int _stepsAllowed = Math.Clamp(400_000 / Math.Max(1, basis.ColumnCount), 200, 1_000);
    private readonly bool[] _isExcluded = new bool[columns.SetCount];
    private readonly int[] _takenIn = new int[columns.SetCount];
    private readonly int[] _peopleOf = new int[columns.SetCount];
    private int _steps;
    private int _looks;

    /// <summary>Whether there is one of 1 to <paramref name="atMost"/> people.</summary>
    public bool Exists(int atMost)
    {
        for (var column = 0; column < basis.ColumnCount; column++)
        {
            _peopleOf[columns.SetOf(column)] = columns.PeopleOf(column);
        }

        // A row that contradicts nothing could be computed all along.
        return basis.AtFirst.Count > 0 && Search(atMost);
    }

    private bool Search(int budget)
    {
        if (++_steps > _stepsAllowed)
        {
            return true;
        }

        List<(Relation Relation, int Open)> contradicted = [];
        foreach (var number in basis.AtFirst)
        {
            if (basis.Contradicted(number) is { } relation)
            {
                var open = CountOpen(relation, budget);
                if (open == 0)
                {
                    return false;
                }

                contradicted.Add((relation, open));
            }
        }

        if (contradicted.Count == 0)
        {
            return true;
        }

        contradicted.Sort(static (one, other) =>
            one.Open != other.Open ? one.Open.CompareTo(other.Open) : one.Relation.Columns[0].CompareTo(other.Relation.Columns[0]));
        return !NeedsMore(contradicted, budget, without: -1) && TryEach(contradicted, budget);
    }

    private bool TryEach(List<(Relation Relation, int Open)> contradicted, int budget)
    {
        var sets = Open(contradicted[0].Relation, budget);
        var found = false;
        var tried = 0;
        for (; tried < sets.Count && !found; tried++)
        {
            var left = budget - _peopleOf[sets[tried]];
            // What does not have this set stays as it is: often that tells enough.
            if (!NeedsMore(contradicted, left, without: sets[tried]))
            {
                var mark = basis.Mark;
                columns.Free(sets[tried]);
                found = Search(left);
                basis.Return(mark);
            }

            // All combinations with this set have been looked at.
            _isExcluded[sets[tried]] = true;
        }

        for (var i = 0; i < tried; i++)
        {
            _isExcluded[sets[i]] = false;
        }

        return found;
    }

    // Relations that share no set each need one of their own.
    private bool NeedsMore(List<(Relation Relation, int Open)> contradicted, int budget, int without)
    {
        var taken = ++_looks;
        var needed = 0;
        foreach (var (relation, _) in contradicted)
        {
            needed += FewestUntaken(relation, budget, taken, without);
            if (needed > budget)
            {
                return true;
            }
        }

        return false;
    }

    // 0 where one of the relation's sets is taken; else they are from now on, and the smallest that is open is needed.
    private int FewestUntaken(Relation relation, int budget, int taken, int without)
    {
        var fewest = budget + 1;
        var sets = relation.Columns.AsSpan()[..^1];
        foreach (var column in sets)
        {
            var set = columns.SetOf(column);
            if (set == without || (_takenIn[set] == taken && IsOpen(set, budget)))
            {
                return 0;
            }

            fewest = IsOpen(set, budget) ? Math.Min(fewest, _peopleOf[set]) : fewest;
        }

        foreach (var column in sets)
        {
            _takenIn[columns.SetOf(column)] = taken;
        }

        return fewest;
    }

    private bool IsOpen(int set, int budget) => _peopleOf[set] <= budget && !_isExcluded[set];

    // How many of its sets may still be set free.
    private int CountOpen(Relation relation, int budget)
    {
        var look = ++_looks;
        var count = 0;
        foreach (var column in relation.Columns.AsSpan()[..^1])
        {
            var set = columns.SetOf(column);
            if (_takenIn[set] != look && IsOpen(set, budget))
            {
                _takenIn[set] = look;
                count++;
            }
        }

        return count;
    }

    private List<int> Open(Relation relation, int budget)
    {
        List<int> open = [];
        foreach (var column in relation.Columns.AsSpan()[..^1])
        {
            var set = columns.SetOf(column);
            if (IsOpen(set, budget) && !open.Contains(set))
            {
                open.Add(set);
            }
        }

        return open;
    }
}
