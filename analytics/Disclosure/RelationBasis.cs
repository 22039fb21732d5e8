namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// A basis of the relations between columns, in which those of one column are found at once. Whatever is changed after a
/// mark can be taken back, so that a search may go on from any of its steps.
/// </summary>
internal sealed partial class RelationBasis
{
    /// <summary>Higher than any other column: what a new row weighs under a relation goes along there, divided alike.</summary>
    public const int Row = int.MaxValue - 1;

    private readonly List<Relation?> _relations = [];
    private readonly List<List<int>> _ofColumn = [];
    private readonly List<(int Number, Relation? Was)> _changes = [];
    private readonly List<int> _indexed = [];
    private readonly List<int> _found = [];
    private readonly List<int> _seen = [];
    private readonly List<int> _weighed = [];
    private readonly List<long> _weights = [];
    private readonly List<bool> _inRow = [];
    private int _pass;
    private int _weighing;

    /// <summary>Those that a new row contradicts, and some that it no longer does; see <see cref="Contradicted"/>.</summary>
    public List<int> AtFirst { get; } = [];

    /// <summary>How far things have come, for <see cref="Return"/>.</summary>
    public (int Changes, int Indexed, int Freed) Mark => (_changes.Count, _indexed.Count, _freed.Count);

    public int ColumnCount => _ofColumn.Count;

    public int AddColumn()
    {
        _ofColumn.Add([]);
        _inRow.Add(false);
        return _ofColumn.Count - 1;
    }

    public void RemoveLastColumn()
    {
        _ofColumn.RemoveAt(_ofColumn.Count - 1);
        _inRow.RemoveAt(_inRow.Count - 1);
    }

    /// <summary>Adds a relation; <see cref="RemoveLast"/> takes it back.</summary>
    public void Put(Relation relation)
    {
        _relations.Add(null);
        _seen.Add(0);
        _weighed.Add(0);
        _weights.Add(0);
        Change(_relations.Count - 1, relation);
    }

    /// <summary>After a return to the mark before it was put.</summary>
    public void RemoveLast()
    {
        _relations.RemoveAt(_relations.Count - 1);
        _seen.RemoveAt(_seen.Count - 1);
        _weighed.RemoveAt(_weighed.Count - 1);
        _weights.RemoveAt(_weights.Count - 1);
    }

    /// <summary>The relation, if the new row contradicts it as things stand; else null.</summary>
    public Relation? Contradicted(int number) => _relations[number] is { Last: Row } relation ? relation : null;

    /// <summary>Lets every relation tell what a row of ones at some columns weighs under it.</summary>
    public void Weigh(List<int> row)
    {
        AtFirst.Clear();
        _weighing++;
        Sum(row);
        foreach (var number in _found)
        {
            if (_weights[number] is var weight and not 0)
            {
                Change(number, _relations[number]!.With(Row, weight));
                AtFirst.Add(number);
                _weighed[number] = _weighing;
            }
        }

        // The shortest first, then as they came: whatever is decided is decided alike every time.
        AtFirst.Sort((one, other) => (_relations[one]!.Columns.Length, one).CompareTo((_relations[other]!.Columns.Length, other)));
    }

    /// <summary>How many relations a row of ones at some columns would contradict.</summary>
    public int CountContradicted(List<int> row)
    {
        Sum(row);
        return _found.Count(number => _weights[number] != 0);
    }

    /// <summary>Adopts the row that was weighed: one relation that it contradicts is given up, and taken out of the others.</summary>
    /// <param name="rank">Which of them is given up: the one that ranks first.</param>
    public void Adopt(Comparison<Relation> rank)
    {
        if (AtFirst.Count == 0)
        {
            return;
        }

        var given = AtFirst[0];
        foreach (var number in AtFirst)
        {
            given = rank(_relations[number]!, _relations[given]!) < 0 ? number : given;
        }

        GiveUp(given, Row, AtFirst);
    }

    /// <summary>Takes back whatever was changed since.</summary>
    public void Return((int Changes, int Indexed, int Freed) mark)
    {
        _freed.RemoveRange(mark.Freed, _freed.Count - mark.Freed);
        for (var i = _changes.Count - 1; i >= mark.Changes; i--)
        {
            _relations[_changes[i].Number] = _changes[i].Was;
        }

        for (var i = _indexed.Count - 1; i >= mark.Indexed; i--)
        {
            var numbers = _ofColumn[_indexed[i]];
            numbers.RemoveAt(numbers.Count - 1);
        }

        _changes.RemoveRange(mark.Changes, _changes.Count - mark.Changes);
        _indexed.RemoveRange(mark.Indexed, _indexed.Count - mark.Indexed);
    }

    /// <summary>What was changed stays so.</summary>
    public void Keep()
    {
        _changes.Clear();
        _indexed.Clear();
    }

    // The weights of a row under all relations that have any of its columns.
    private void Sum(List<int> row)
    {
        _pass++;
        _found.Clear();
        foreach (var column in row)
        {
            foreach (var number in _ofColumn[column])
            {
                Note(number);
            }
        }

        row.ForEach(column => _inRow[column] = true);
        try
        {
            _found.ForEach(number => _weights[number] = _relations[number]!.WeightIn(_inRow));
        }
        finally
        {
            row.ForEach(column => _inRow[column] = false);
        }
    }

    private void GiveUp(int given, int column, List<int> having)
    {
        var its = _relations[given]!;
        var itsWeight = its.WeightOf(column);
        Change(given, null);
        foreach (var number in having)
        {
            if (number != given)
            {
                var relation = _relations[number]!;
                Change(number, relation.Minus(itsWeight, its, relation.WeightOf(column)));
            }
        }
    }

    // The index may name relations that have lost the column, and name one twice that has it again.
    private void Note(int number)
    {
        if (_seen[number] != _pass && _relations[number] is not null)
        {
            _seen[number] = _pass;
            _found.Add(number);
        }
    }

    private void Change(int number, Relation? now)
    {
        var was = _relations[number];
        _changes.Add((number, was));
        _relations[number] = now;
        if (now is null)
        {
            return;
        }

        var old = was is null ? [] : was.Columns;
        var i = 0;
        foreach (var column in now.Columns)
        {
            while (i < old.Length && old[i] < column)
            {
                i++;
            }

            if (column != Row && (i == old.Length || old[i] != column))
            {
                _ofColumn[column].Add(number);
                _indexed.Add(column);
            }
        }
    }
}
