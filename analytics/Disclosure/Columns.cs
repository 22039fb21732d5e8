namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// The unknowns of a <see cref="RowSpace"/>, those that are in the same rows as one column: they are in every combination
/// alike. Where a set of persons has several unknowns, each is a column by itself.
/// </summary>
internal sealed class Columns
{
    private readonly RelationBasis _basis;
    private readonly int[] _columnOf;
    private readonly int[] _unknownPeople;
    private readonly List<List<int>> _unknownsOf = [];
    private readonly List<int> _people = [];
    private readonly List<int> _split = [];
    private readonly int _setCount;
    private readonly int[]? _personsOf;
    private readonly ILookup<int, int>? _columnsOf;

    public Columns(RelationBasis basis, int[] personsOf, int[] people)
    {
        (_basis, _columnOf, _setCount) = (basis, new int[personsOf.Length], people.Length);
        _unknownPeople = [.. personsOf.Select(persons => people[persons])];
        if (personsOf.Distinct().Count() < personsOf.Length)
        {
            _personsOf = personsOf;
            _columnsOf = Enumerable.Range(0, personsOf.Length).ToLookup(column => personsOf[column]);
        }

        // No row yet: all unknowns are alike.
        for (var column = 0; column < (_personsOf is null ? Math.Min(1, personsOf.Length) : personsOf.Length); column++)
        {
            _columnOf[column] = _basis.AddColumn();
            _basis.Put(new Relation([column], [1]));
            _unknownsOf.Add(_personsOf is null ? [.. Enumerable.Range(0, personsOf.Length)] : [column]);
            _people.Add(_personsOf is null ? _unknownPeople.Sum() : _unknownPeople[column]);
        }
    }

    /// <summary>Sets of persons are numbered below this.</summary>
    public int SetCount => _personsOf is null ? _people.Count : _setCount;

    /// <summary>The persons of a column.</summary>
    public int SetOf(int column) => _personsOf is null ? column : _personsOf[column];

    /// <summary>How many persons a column is of.</summary>
    public int PeopleOf(int column) => _people[column];

    /// <summary>Sets all columns of a set of persons free.</summary>
    public void Free(int set)
    {
        if (_columnsOf is null)
        {
            _basis.Free(set);
            return;
        }

        foreach (var column in _columnsOf[set])
        {
            _basis.Free(column);
        }
    }

    /// <summary>The columns of a row, after those that it has a part of have been split; <see cref="Rejoin"/> takes that back.</summary>
    public List<int> Split(IEnumerable<int> unknowns)
    {
        _split.Clear();
        var parts = unknowns.GroupBy(unknown => _columnOf[unknown]).ToList();
        List<int> whole = [.. parts.Where(part => part.Count() == _unknownsOf[part.Key].Count).Select(part => part.Key)];
        List<int> touched = [.. parts.Select(part => part.Key)];
        if (whole.Count == touched.Count)
        {
            return whole;
        }

        // The relations stay with one part, and one more says that both parts weigh alike. With those in the row, where that
        // contradicts fewer of them: what the row lacks of a shown cell may be little.
        var staysInside = _basis.CountContradicted(touched) < _basis.CountContradicted(whole);
        var row = staysInside ? touched : whole;
        foreach (var part in parts.Where(part => part.Count() < _unknownsOf[part.Key].Count))
        {
            var column = _basis.AddColumn();
            List<int> inside = [.. part];
            List<int> moved = staysInside ? [.. _unknownsOf[part.Key].Except(inside)] : inside;
            Move(moved, part.Key, column);
            _basis.Put(new Relation([part.Key, column], [-1, 1]));
            _split.Add(part.Key);
            if (!staysInside)
            {
                row.Add(column);
            }
        }

        return row;
    }

    /// <summary>Takes the last split back, after the basis has returned to what it was before.</summary>
    public void Rejoin()
    {
        for (var i = _split.Count - 1; i >= 0; i--)
        {
            foreach (var unknown in _unknownsOf[^1])
            {
                _columnOf[unknown] = _split[i];
            }

            _unknownsOf[_split[i]].AddRange(_unknownsOf[^1]);
            _people[_split[i]] += _people[^1];
            _unknownsOf.RemoveAt(_unknownsOf.Count - 1);
            _people.RemoveAt(_people.Count - 1);
            _basis.RemoveLast();
            _basis.RemoveLastColumn();
        }

        _split.Clear();
    }

    private void Move(List<int> unknowns, int from, int to)
    {
        var people = 0;
        foreach (var unknown in unknowns)
        {
            _columnOf[unknown] = to;
            people += _unknownPeople[unknown];
        }

        _unknownsOf[from].RemoveAll(unknown => _columnOf[unknown] == to);
        _unknownsOf.Add(unknowns);
        _people[from] -= people;
        _people.Add(people);
    }
}
