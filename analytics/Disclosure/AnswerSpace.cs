namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// What can be worked out of the answers of one round from everything ever shown of it. The unknowns: per set of people with
/// the same history, each different answer they had in it. A kept answer is the same unknown in every release, a changed one
/// another of the same people, and who was forgotten has an old one only. A paired figure is taken to tell the stayers' sum
/// in either round, not only the difference: more than it does, and thereby rounds fall apart (README.md).
/// </summary>
internal sealed class AnswerSpace
{
    private readonly IReadOnlyList<Published> _views;
    private readonly RowSpace _space;
    private readonly List<Sight[]> _sets = [];

    /// <summary>A space in which all that the views show is known.</summary>
    /// <param name="views">What was shown, and with nothing shown in it what is asked about.</param>
    /// <param name="smallestGroup">No combination of 1 to this − 1 people may be computable.</param>
    public AnswerSpace(IReadOnlyList<Published> views, int smallestGroup)
    {
        _views = views;
        List<int> people = [];
        List<int> personsOf = [];
        foreach (var alike in Enumerable.Range(0, views[0].Answers.Count).Select(SightsOf).GroupBy(p => p, SameSights.Instance))
        {
            // Their answers are numbered from 0, −1 where there is none.
            var first = personsOf.Count;
            personsOf.AddRange(Enumerable.Repeat(people.Count, alike.Key.Max(at => at.Unknown) + 1));
            people.Add(alike.Count());
            _sets.Add([.. alike.Key.Select(at => at with { Unknown = at.Unknown < 0 ? -1 : first + at.Unknown })]);
        }

        _space = new RowSpace([.. personsOf], [.. people], smallestGroup);
        for (var view = 0; view < views.Count; view++)
        {
            foreach (var group in Groups(view))
            {
                _space.Add(group);
            }
        }
    }

    /// <summary>Whether the cell may be shown too, as a view sees it.</summary>
    public bool Admits(int view, int cell) => _space.Admits(Row(view, cell));

    public void Add(int view, int cell) => _space.Add(Row(view, cell));

    private IEnumerable<int> Row(int view, int cell) => _sets.Where(set => IsIn(set[view], view, cell)).Select(set => set[view].Unknown);

    private bool IsIn(Sight seen, int view, int cell) => seen.Unknown >= 0
        && _views[view].Lattice.Holds(cell, seen.Spot)
        && (_views[view].Beside is null || _views[view].Lattice.Holds(cell, seen.Beside));

    // The shown cells less the next shown ones below them: the same space, in rows that share nobody within a layer.
    private IEnumerable<IEnumerable<int>> Groups(int view)
    {
        var lattice = _views[view].Lattice;
        // What lies below has a higher number.
        foreach (var layer in _views[view].Shown.Select(lattice.Find).OfType<int>().OrderDescending().GroupBy(lattice.LayerOf))
        {
            var left = _sets.Select(set => set[view]).Where(seen => seen.Unknown >= 0).ToList();
            foreach (var cell in layer)
            {
                var group = left.Where(seen => IsIn(seen, view, cell)).Select(seen => seen.Unknown).ToHashSet();
                left.RemoveAll(seen => group.Contains(seen.Unknown));
                yield return group;
            }
        }
    }

    // Answers are numbered as the person gave them: what they were does not matter, when they changed does.
    private Sight[] SightsOf(int person)
    {
        List<long> answers = [];
        return
        [
            .. _views.Select(view =>
            {
                if (view.Answers[person] is not { } one || (view.Beside is { } beside && beside[person] is null))
                {
                    return new Sight(new Spot(-1, -1), new Spot(-1, -1), -1);
                }

                var number = answers.IndexOf(one.Answer);
                if (number < 0)
                {
                    number = answers.Count;
                    answers.Add(one.Answer);
                }

                return new Sight(view.Lattice.SpotOf(one.Place), view.Lattice.SpotOf(view.Beside?[person]?.Place), number);
            }),
        ];
    }

    /// <summary>Where a set of people is in a view, and what the view shows of them; −1 = nothing.</summary>
    private readonly record struct Sight(Spot Spot, Spot Beside, int Unknown);

    private sealed class SameSights : IEqualityComparer<Sight[]>
    {
        public static SameSights Instance { get; } = new();

        public bool Equals(Sight[]? x, Sight[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(Sight[] obj)
        {
            var hash = default(HashCode);
            Array.ForEach(obj, hash.Add);
            return hash.ToHashCode();
        }
    }
}
