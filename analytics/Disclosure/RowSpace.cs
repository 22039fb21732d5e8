namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// What can be worked out from rows of any shape: all rational combinations. Kept by its opposite, a basis of the
/// relations under which every row is zero: an unknown combination is computable exactly when all relations say zero.
/// Used where rows cross (paired figures, renewals); cells of one release nest, and <see cref="CellAudit"/> is quicker.
/// </summary>
internal sealed class RowSpace
{
    private readonly RelationBasis _basis = new();
    private readonly Columns _columns;
    private readonly int _smallestGroup;
    private bool _isExhausted;

    /// <summary>A space without rows.</summary>
    /// <param name="personsOf">Per unknown, the set of persons it is of; one set may have several unknowns (then and now).</param>
    /// <param name="people">Per set of persons, how many they are.</param>
    /// <param name="smallestGroup">No combination of 1 to this − 1 people may be computable.</param>
    public RowSpace(int[] personsOf, int[] people, int smallestGroup)
    {
        _columns = new Columns(_basis, personsOf, people);
        _smallestGroup = smallestGroup;
        _basis.Keep();
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
            _basis.Weigh(_columns.Split(unknowns));
            // A short one, so that the others stay short, and of many people, whom no search need set free.
            _basis.Adopt((one, other) =>
                (one.Columns.Length, -MostPeople(one)).CompareTo((other.Columns.Length, -MostPeople(other))));
            _basis.Keep();
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

        var mark = _basis.Mark;
        try
        {
            _basis.Weigh(_columns.Split(unknowns));
            return !new SmallSupport(_basis, _columns).Exists(_smallestGroup - 1);
        }
        catch (OverflowException)
        {
            return false;
        }
        finally
        {
            _basis.Return(mark);
            _columns.Rejoin();
        }
    }

    private int MostPeople(Relation relation)
    {
        var most = 0;
        foreach (var column in relation.Columns)
        {
            most = column == RelationBasis.Row ? most : Math.Max(most, _columns.PeopleOf(column));
        }

        return most;
    }
}
