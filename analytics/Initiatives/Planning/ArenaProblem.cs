using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Initiatives.Planning;

/// <summary>The cohorts of one arena: which items join, and which cohort. A multiple knapsack problem with equal sacks.</summary>
/// <param name="Items">Those that fit a cohort, most participants first.</param>
/// <param name="Capacity">Places in a cohort.</param>
/// <param name="Minimum">The fewest participants of a cohort.</param>
internal sealed record ArenaProblem(IReadOnlyList<Item> Items, int Capacity, int Minimum)
{
    /// <summary>Takes together what goes together, and leaves out what no cohort has room for.</summary>
    /// <param name="needs">Those of the arena.</param>
    /// <param name="settings">Of the plan.</param>
    /// <param name="valueOf">What a need is worth.</param>
    public static ArenaProblem Of(IEnumerable<Need> needs, PlanSettings settings, Func<Need, long> valueOf)
    {
        var group = Groups(settings);
        var together = needs
            .Where(need => need.Participants > 0)
            .GroupBy(need => group.GetValueOrDefault(need.Department, need.Department))
            .Select(one => one.OrderBy(need => need.Department.Value, StringComparer.Ordinal).ToList())
            .Where(one => one.Sum(need => need.Participants) <= settings.Capacity)
            .OrderByDescending(one => one.Sum(need => need.Participants))
            .ThenByDescending(one => one.Sum(valueOf))
            .ThenBy(one => one[0].Department.Value, StringComparer.Ordinal)
            .ToList();
        var marks = Marks(together, settings);
        var items = together
            .Where(one => !IsApartFromItself(one, settings))
            .Select(one => new Item(one, one.Sum(n => n.Participants), one.Sum(valueOf), marks.Own(one), marks.Others(one)))
            .ToList();

        // More places than everybody takes make no difference.
        return new ArenaProblem(items, Math.Min(settings.Capacity, items.Sum(item => item.Participants)), settings.MinimumParticipants);
    }

    /// <summary>Of those that go together: each department's group, named by its first. Groups that share a department are one.</summary>
    public static IReadOnlyDictionary<DepartmentId, DepartmentId> Groups(PlanSettings settings)
    {
        var group = new Dictionary<DepartmentId, DepartmentId>();
        foreach (var together in settings.Together.Where(one => one.Count > 0))
        {
            var names = together.Select(d => group.GetValueOrDefault(d, d)).ToHashSet();
            var name = names.MinBy(d => d.Value, StringComparer.Ordinal);
            foreach (var department in group.Where(g => names.Contains(g.Value)).Select(g => g.Key).Concat(together).ToList())
            {
                group[department] = name;
            }
        }

        return group;
    }

    private static bool IsApartFromItself(List<Need> item, PlanSettings settings) =>
        settings.Apart.Any(pair => pair.One != pair.Other && Has(item, pair.One) && Has(item, pair.Other));

    private static bool Has(List<Need> item, DepartmentId department) => item.Exists(need => need.Department == department);

    private static ApartMarks Marks(List<List<Need>> items, PlanSettings settings) => new(
    [
        .. settings.Apart.Take(PlanSettings.MostApart)
            .Select(pair => (One: items.FindIndex(item => Has(item, pair.One)), Other: items.FindIndex(item => Has(item, pair.Other))))
            .Where(pair => pair.One >= 0 && pair.Other >= 0 && pair.One != pair.Other)
            .Select(pair => (items[pair.One], items[pair.Other])),
    ]);

    /// <summary>A bit for each side of each pair that is kept apart.</summary>
    private sealed class ApartMarks(IReadOnlyList<(List<Need> One, List<Need> Other)> pairs)
    {
        public ulong Own(List<Need> item) => Bits(pair => ReferenceEquals(pair.One, item), pair => ReferenceEquals(pair.Other, item));

        public ulong Others(List<Need> item) => Bits(pair => ReferenceEquals(pair.Other, item), pair => ReferenceEquals(pair.One, item));

        private ulong Bits(Func<(List<Need> One, List<Need> Other), bool> even, Func<(List<Need> One, List<Need> Other), bool> odd)
        {
            var bits = 0UL;
            for (var i = 0; i < pairs.Count; i++)
            {
                bits |= even(pairs[i]) ? 1UL << (2 * i) : 0;
                bits |= odd(pairs[i]) ? 2UL << (2 * i) : 0;
            }

            return bits;
        }
    }
}
