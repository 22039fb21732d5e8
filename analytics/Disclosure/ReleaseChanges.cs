namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// The answers in all releases and now as unknowns of their own: one per set of people with the same history, and per
/// answer they had in it. A kept answer is the same unknown in every release, a changed one is another of the same people.
/// </summary>
internal sealed class ReleaseChanges
{
    private readonly IReadOnlyList<Lattice> _lattices;
    private readonly IReadOnlyList<IReadOnlyList<Contribution?>> _histories;
    private readonly Protection _protection;
    private readonly RowSpace _space;
    private readonly List<(Spot Spot, int Unknown)[]> _sets;
    private readonly HashSet<Cell> _shownLast;
    private readonly int _now;

    public ReleaseChanges(
        Lattice current,
        IReadOnlyList<PastRelease> releases,
        IReadOnlyList<IReadOnlyList<Contribution?>> histories,
        Protection protection)
    {
        _lattices = [.. releases.Select(r => r.Lattice), current];
        (_histories, _protection, _now) = (histories, protection, releases.Count);
        _shownLast = [.. releases[^1].Shown];
        _sets = [];
        List<int> people = [];
        List<int> personsOf = [];
        foreach (var alike in histories.Select(Pattern).GroupBy(p => string.Join('|', p), StringComparer.Ordinal))
        {
            // The answers of a pattern are numbered from 0, −1 where there is none.
            var first = personsOf.Count;
            _sets.Add([.. alike.First().Select(at => (at.Spot, at.Answer < 0 ? -1 : first + at.Answer))]);
            personsOf.AddRange(Enumerable.Repeat(people.Count, alike.First().Max(at => at.Answer) + 1));
            people.Add(alike.Count());
        }

        _space = new RowSpace([.. personsOf], [.. people], protection.SmallestGroup);
        for (var release = 0; release < releases.Count; release++)
        {
            foreach (var cell in releases[release].Shown)
            {
                _space.Add(Row(cell, release));
            }
        }
    }

    /// <summary>Whether anything in a shown cell is other than in the last release.</summary>
    public bool IsAny => _shownLast.Any(cell => _histories.Any(h => Seen(h, cell, _now) != Seen(h, cell, _now - 1)));

    /// <summary>Shows the cell as it is now, if that tells nothing new of few people or of people who all answer alike.</summary>
    public bool TryShow(Cell cell)
    {
        if ((_shownLast.Contains(cell) && ChangesAreUniform(cell)) || !_space.Admits(Row(cell, _now)))
        {
            return false;
        }

        _space.Add(Row(cell, _now));
        return true;
    }

    // Those whose answer is new in the cell since the last release, and those whose old one is gone.
    private bool ChangesAreUniform(Cell cell)
    {
        var changed = _histories.Where(h => Seen(h, cell, _now) != Seen(h, cell, _now - 1)).ToList();
        return new[] { _now, _now - 1 }.Any(at => _protection.IsUniform(
            [.. changed.Select(h => Seen(h, cell, at)).OfType<long>().CountBy(answer => answer).Select(count => count.Value)]));
    }

    private long? Seen(IReadOnlyList<Contribution?> history, Cell cell, int at) =>
        history[at] is { } one && _lattices[at].Contains(cell, one.Place) ? one.Answer : null;

    private IEnumerable<int> Row(Cell cell, int at) => _lattices[at].Find(cell) is { } number
        ? _sets.Where(set => set[at].Unknown >= 0 && _lattices[at].Holds(number, set[at].Spot)).Select(set => set[at].Unknown)
        : [];

    // Answers are numbered as the person gave them: what they were does not matter, when they changed does.
    private (Spot Spot, int Answer)[] Pattern(IReadOnlyList<Contribution?> history)
    {
        List<long> answers = [];
        var pattern = new (Spot Spot, int Answer)[history.Count];
        for (var at = 0; at < history.Count; at++)
        {
            if (history[at] is { } one && !answers.Contains(one.Answer))
            {
                answers.Add(one.Answer);
            }

            pattern[at] = history[at] is { } given
                ? (_lattices[at].SpotOf(given.Place), answers.IndexOf(given.Answer))
                : (_lattices[at].SpotOf(null), -1);
        }

        return pattern;
    }
}
