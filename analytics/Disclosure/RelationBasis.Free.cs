namespace LusInsight.Analytics.Disclosure;

/// <content>Columns set free one after the other, as a search for small supports tries them.</content>
internal sealed partial class RelationBasis
{
    // A short one does; the shortest of hundreds costs more to find than it saves.
    private const int Compared = 8;

    private readonly List<(int Column, Relation Given)> _freed = [];

    /// <summary>
    /// Sets a column free: one relation that has it is given up, and taken out of the others that do; where one without a
    /// contradiction has it, that one, so that those with one remain. Only those that were contradicted at first change at
    /// once, all others when they are looked at.
    /// </summary>
    public void Free(int column)
    {
        var given = FindQuiet(column);
        if (given is null)
        {
            foreach (var number in AtFirst)
            {
                if (_relations[number] is { } relation && relation.WeightOf(column) != 0
                    && (given is null || IsBefore(relation, given)))
                {
                    given = relation;
                }
            }
        }

        if (given is null)
        {
            return;
        }

        _freed.Add((column, given));
        foreach (var number in AtFirst)
        {
            if (_relations[number] is { } relation && relation.WeightOf(column) is var weight and not 0)
            {
                _changes.Add((number, relation));
                _relations[number] = ReferenceEquals(relation, given) ? null : relation.Minus(given.WeightOf(column), given, weight);
            }
        }
    }

    private static bool IsBefore(Relation one, Relation other) =>
        (one.Last == Row, one.Columns.Length).CompareTo((other.Last == Row, other.Columns.Length)) < 0;

    // A short relation without a contradiction that, as things stand, has the column: by itself, or by what was given up
    // for those set free before.
    private Relation? FindQuiet(int column)
    {
        _pass++;
        _found.Clear();
        NoteQuiet(column);
        _freed.ForEach(one => NoteQuiet(one.Column));
        while (_found.Count > 0)
        {
            var shortest = 0;
            for (var i = 1; i < Math.Min(_found.Count, Compared); i++)
            {
                shortest = Length(_found[i]) < Length(_found[shortest]) ? i : shortest;
            }

            var relation = _relations[_found[shortest]]!;
            _found[shortest] = _found[^1];
            _found.RemoveAt(_found.Count - 1);
            foreach (var (freed, given) in _freed)
            {
                relation = relation.WeightOf(freed) is var weight and not 0 ? relation.Minus(given.WeightOf(freed), given, weight) : relation;
            }

            if (relation.WeightOf(column) != 0)
            {
                return relation;
            }
        }

        return null;
    }

    private int Length(int number) => _relations[number]!.Columns.Length;

    private void NoteQuiet(int column)
    {
        foreach (var number in _ofColumn[column])
        {
            if (_weighed[number] != _weighing)
            {
                Note(number);
            }
        }
    }
}
