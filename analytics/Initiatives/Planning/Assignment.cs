namespace LusInsight.Analytics.Initiatives.Planning;

/// <summary>Which items are in which cohort: a start for the search, made better by hand moves that gain.</summary>
internal sealed class Assignment
{
    private readonly ArenaProblem _problem;
    private readonly List<Item>[] _cohorts;
    private readonly HashSet<Item> _out;

    public Assignment(ArenaProblem problem, int cohorts)
    {
        _problem = problem;
        _cohorts = [.. Enumerable.Range(0, cohorts).Select(_ => new List<Item>())];
        _out = [.. problem.Items];
    }

    /// <summary>What is lifted.</summary>
    public long Value => _cohorts.Sum(cohort => cohort.Sum(item => item.Value));

    /// <summary>Those that have anybody.</summary>
    public IReadOnlyList<IReadOnlyList<Item>> Cohorts => [.. _cohorts.Where(cohort => cohort.Count > 0)];

    /// <summary>Puts each item, in the order given, where it leaves the fewest places, if anywhere.</summary>
    public void FillBy(IEnumerable<Item> order)
    {
        foreach (var item in order)
        {
            Insert(item);
        }
    }

    /// <summary>Puts an item in a cohort it fits.</summary>
    public void Put(Item item, int cohort)
    {
        _out.Remove(item);
        _cohorts[cohort].Add(item);
    }

    /// <summary>Inserts, exchanges and makes room as long as it gains.</summary>
    public void Improve()
    {
        while (_problem.Items.Where(_out.Contains).OrderByDescending(item => item.Value).Any(item => Insert(item) || Exchange(item) || MakeRoom(item)))
        {
        }
    }

    /// <summary>Gives up cohorts with fewer than the fewest participants.</summary>
    public void DropSmall()
    {
        foreach (var cohort in _cohorts.Where(cohort => Load(cohort) < _problem.Minimum))
        {
            _out.UnionWith(cohort);
            cohort.Clear();
        }
    }

    private static int Load(List<Item> cohort) => cohort.Sum(item => item.Participants);

    private bool Fits(Item item, List<Item> cohort, Item? without = null) =>
        Load(cohort) - (without?.Participants ?? 0) + item.Participants <= _problem.Capacity
        && cohort.TrueForAll(other => ReferenceEquals(other, without) || (other.Mark & item.Against) == 0);

    private bool Insert(Item item)
    {
        if (!_out.Contains(item) || _cohorts.Where(cohort => Fits(item, cohort)).MaxBy(Load) is not { } cohort)
        {
            return false;
        }

        _out.Remove(item);
        cohort.Add(item);
        return true;
    }

    // In for one that is worth less.
    private bool Exchange(Item item)
    {
        foreach (var cohort in _cohorts)
        {
            if (cohort.Where(other => other.Value < item.Value && Fits(item, cohort, other)).MinBy(other => other.Value) is { } given)
            {
                cohort.Remove(given);
                cohort.Add(item);
                _out.Remove(item);
                _out.Add(given);
                return true;
            }
        }

        return false;
    }

    // Another moves to a cohort with room for it.
    private bool MakeRoom(Item item)
    {
        foreach (var cohort in _cohorts)
        {
            foreach (var other in cohort.Where(other => Fits(item, cohort, other)))
            {
                if (Array.Find(_cohorts, to => !ReferenceEquals(to, cohort) && Fits(other, to)) is { } room)
                {
                    cohort.Remove(other);
                    room.Add(other);
                    cohort.Add(item);
                    _out.Remove(item);
                    return true;
                }
            }
        }

        return false;
    }
}
