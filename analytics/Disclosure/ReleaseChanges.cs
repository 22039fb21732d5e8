namespace LusInsight.Analytics.Disclosure;

/// <summary>What has changed since a release: how many people in a cell, and whether all of them alike.</summary>
internal sealed class ReleaseChanges
{
    private readonly Lattice _current;
    private readonly Published _last;
    private readonly IReadOnlyList<Contribution?> _now;
    private readonly AnswerKind _kind;
    private readonly Protection _protection;
    private readonly int[] _people;
    private readonly long[] _answers;
    private readonly ChangeGroups[] _groups;

    public ReleaseChanges(Lattice current, Published last, IReadOnlyList<Contribution?> now, AnswerKind kind, Protection protection)
    {
        (_current, _last, _now, _kind, _protection) = (current, last, now, kind, protection);
        // Where departments moved, people changed cells without having moved themselves.
        _people = [.. Enumerable.Range(0, now.Count).Where(p => !ReferenceEquals(current, last.Lattice) || last.Answers[p] != now[p])];
        _answers = [.. _people.SelectMany(p => new[] { last.Answers[p], now[p] }).OfType<Contribution>().Select(c => c.Answer).Distinct()];
        _groups = [.. Tallies(0).Select(_ => new ChangeGroups(current, protection))];
    }

    /// <summary>Whether anything is other than in the release, shown or not.</summary>
    public bool IsAny => _people.Any(p => _last.Answers[p] != _now[p])
        || (!ReferenceEquals(_current, _last.Lattice) && _last.Shown.Any(cell => PeopleIn(cell) > 0));

    /// <summary>Whether somebody's part in a cell has changed, but not enough people's.</summary>
    public bool AreTooFewIn(Cell cell) => PeopleIn(cell) is > 0 and var people && people < _protection.SmallestGroup;

    /// <summary>
    /// Whether the cell's change, and what it adds to the changes shown, tells of no one attribute that all who are new had it,
    /// or all who are gone.
    /// </summary>
    public bool Admits(int cell) => Tallies(cell).Zip(_groups).All(both => both.Second.Admits(cell, both.First));

    public void Add(int cell)
    {
        foreach (var (tally, group) in Tallies(cell).Zip(_groups))
        {
            group.Add(cell, tally);
        }
    }

    private int PeopleIn(Cell cell) => _people.Count(p => Before(p, cell) != Now(p, cell));

    private IEnumerable<int[]> Tallies(int number)
    {
        if (_current.Cells.Count == 0)
        {
            return [];
        }

        var cell = _current.Cells[number];
        var changed = _people.Where(p => Before(p, cell) != Now(p, cell)).ToList();
        return _kind.Tallies([.. changed.Select(p => Before(p, cell)).OfType<long>()], _answers)
            .Concat(_kind.Tallies([.. changed.Select(p => Now(p, cell)).OfType<long>()], _answers));
    }

    private long? Before(int person, Cell cell) => Seen(_last.Lattice, _last.Answers[person], cell);

    private long? Now(int person, Cell cell) => Seen(_current, _now[person], cell);

    private static long? Seen(Lattice lattice, Contribution? one, Cell cell) =>
        one is { } given && lattice.Contains(cell, given.Place) ? given.Answer : null;
}
