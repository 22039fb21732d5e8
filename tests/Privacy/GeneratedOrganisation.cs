using LusInsight.Analytics.Disclosure;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Privacy;

/// <summary>An organisation drawn by a seed: a tree, people who move and come and go, one question with answers.</summary>
public sealed class GeneratedOrganisation
{
    private readonly Random _random;
    private readonly OrganisationSize _size;
    private readonly DepartmentId[] _departments;
    private readonly LevelId[] _levels;

    public GeneratedOrganisation(int seed, OrganisationSize size)
    {
        _random = new Random(seed);
        _size = size;
        _levels = [.. Enumerable.Range(1, size.Levels).Select(l => new LevelId($"L{l}"))];
        _departments = [.. Enumerable.Range(0, size.Departments).Select(d => new DepartmentId($"D{d:000}"))];
        Tree = new DepartmentTree(_departments.Select((id, d) => new Department(id, id.Value, ParentOf(d))));
        Lattice = new Lattice(Tree, _levels);
        People = [.. _departments.SelectMany(d => Enumerable.Range(0, _random.Next(size.FewestPeople, size.MostPeople + 1)).Select(_ => Track(d)))];
    }

    public DepartmentTree Tree { get; }

    public Lattice Lattice { get; }

    /// <summary>Per person their contribution in each round; null = no answer.</summary>
    public List<Contribution?[]> People { get; }

    public Atom[] Atoms(int round) => AtomsOf(People.Select(p => p[round]), _size.Values);

    /// <summary>Counts contributions into atoms.</summary>
    public static Atom[] AtomsOf(IEnumerable<Contribution?> contributions, int values) => [.. contributions.OfType<Contribution>()
        .GroupBy(c => c.Place)
        .Select(place => new Atom(place.Key, [Tally(place.Select(c => (int)c.Answer), values)]))];

    public PairedRound Paired(int round, IReadOnlyList<Cell> shown) => new(
        [.. People.Where(p => p[round] is not null)
            .GroupBy(p => (Now: p[round]!.Value.Place, Before: At(p, round - 1)?.Place, After: At(p, round + 1)?.Place))
            .Select(same => new TrackedAtom(
                same.Key.Now,
                same.Key.Before,
                same.Key.After,
                Tally(same.Select(p => (int)p[round]!.Value.Answer), _size.Values),
                same.Key.After is null ? [] : Tally(same.Select(p => (int)(p[round + 1]!.Value.Answer - p[round]!.Value.Answer) + _size.Values - 1), (2 * _size.Values) - 1)))],
        shown);

    /// <summary>Changes, adds, removes or moves the answers of about so many people in a round.</summary>
    public List<Contribution?> Corrected(IReadOnlyList<Contribution?> before, double ratio) => [.. before.Select(was =>
        _random.NextDouble() >= ratio ? was
        : _random.Next(4) switch
        {
            0 => (Contribution?)null,
            1 => new Contribution(new Place(Pick(_departments), was?.Place.Level ?? Pick(_levels)), was?.Answer ?? Answer()),
            _ => new Contribution(was?.Place ?? new Place(Pick(_departments), Pick(_levels)), Answer()),
        })];

    private static Contribution? At(Contribution?[] person, int round) =>
        round < 0 || round >= person.Length ? null : person[round];

    private static int[] Tally(IEnumerable<int> categories, int length)
    {
        var tally = new int[length];
        foreach (var category in categories)
        {
            tally[category]++;
        }

        return tally;
    }

    // A top, some below it, most below those: as municipalities are.
    private DepartmentId? ParentOf(int department)
    {
        var heads = Math.Max(1, (int)Math.Sqrt(_size.Departments));
        return department == 0 ? null
            : department <= heads || _random.Next(8) == 0 ? _departments[0]
            : _departments[_random.Next(6) == 0 ? _random.Next(1, department) : _random.Next(1, Math.Min(heads + 1, department))];
    }

    private Contribution?[] Track(DepartmentId home)
    {
        var place = new Place(home, _random.NextDouble() < _size.LevelRatio ? Pick(_levels) : null);
        var track = new Contribution?[_size.Rounds];
        // Half of those who come or go do so for good.
        var from = _random.NextDouble() < _size.MoveRatio ? _random.Next(_size.Rounds) : 0;
        for (var round = from; round < _size.Rounds; round++)
        {
            if (_random.NextDouble() < _size.MoveRatio)
            {
                place = _random.Next(3) == 0 ? place with { Level = Pick(_levels) } : place with { Department = Pick(_departments) };
            }

            track[round] = _random.NextDouble() < _size.AnswerRatio ? new Contribution(place, Answer()) : null;
        }

        return track;
    }

    // Most answers lie above the middle, as they do.
    private int Answer() => Math.Max(_random.Next(_size.Values), _random.Next(_size.Values));

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
