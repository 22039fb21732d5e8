using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Initiatives.Planning;

/// <summary>
/// The joint initiatives that lift most (contract §3): which arenas, how many cohorts of each, and who joins. Arenas share
/// nothing but the budget, so each is planned by itself for every number of cohorts (<see cref="ArenaPlan"/>), and the budget
/// is dealt out between them by dynamic programming: what is found gives the plan, what cannot be exceeded its bound. While
/// these differ, an arena that the bound rests on is searched.
/// </summary>
public static class Planner
{
    /// <summary>The best plan of the settings, or the best found with how good it is at least.</summary>
    /// <param name="needs">One per arena and department, in any order.</param>
    /// <param name="settings">Of the plan; its moves are not made here.</param>
    public static Plan Best(IReadOnlyCollection<Need> needs, PlanSettings settings)
    {
        ArgumentNullException.ThrowIfNull(needs);
        ArgumentNullException.ThrowIfNull(settings);

        // Whole numbers are worth more than tenths: a bound can be cut down to one.
        var scale = decimal.IsInteger(settings.FocusWeight) ? 1 : 10;
        var arenas = needs
            .Where(need => settings.Arenas?.Contains(need.Arena) ?? true)
            .GroupBy(need => need.Arena)
            .OrderBy(arena => arena.Key.Value, StringComparer.Ordinal)
            .Select(arena => (Arena: arena.Key, Plans: ArenaPlan.Of(ArenaProblem.Of(arena, settings, Value), settings.Budget)))
            .ToList();
        var (value, counts, bound) = Close([.. arenas.Select(arena => arena.Plans)], settings.Budget);
        return new Plan(
            [
                .. arenas.Zip(counts, (arena, count) => arena.Plans[count].Assignment.Cohorts.Select(items => CohortOf(arena.Arena, items)))
                    .SelectMany(cohorts => cohorts)
                    .OrderByDescending(cohort => cohort.LiftLevels)
                    .ThenBy(cohort => cohort.Arena.Value, StringComparer.Ordinal)
                    .ThenBy(cohort => cohort.Needs[0].Department.Value, StringComparer.Ordinal),
            ],
            (decimal)value / scale,
            (decimal)bound / scale);

        long Value(Need need) => (scale * need.LiftLevels) + (long)((settings.FocusWeight - 1) * scale * need.FocusLevels);
    }

    // Searches what the best of the bounds rests on, until nothing is open there.
    private static (long Value, int[] Counts, long Bound) Close(IReadOnlyList<IReadOnlyList<ArenaPlan>> arenas, int budget)
    {
        while (true)
        {
            var (value, counts) = DealOut([.. arenas.Select(plans => plans.Select(plan => plan.Assignment.Value).ToList())], budget);
            var (bound, rest) = DealOut([.. arenas.Select(plans => plans.Select(plan => plan.Bound).ToList())], budget);
            if (value == bound || arenas.Zip(rest, (plans, count) => plans[count]).FirstOrDefault(plan => plan.IsOpen) is not { } open)
            {
                return (value, counts, bound);
            }

            open.Search();
        }
    }

    private static Cohort CohortOf(ArenaId arena, IEnumerable<Item> items) => new(
        arena,
        [
            .. items.SelectMany(item => item.Needs)
                .OrderByDescending(need => need.LiftLevels).ThenBy(need => need.Department.Value, StringComparer.Ordinal),
        ]);

    // The best sum of one value per arena, whose places sum to the budget at most; and those places.
    private static (long Value, int[] Counts) DealOut(IReadOnlyList<IReadOnlyList<long>> values, int budget)
    {
        var best = Enumerable.Range(0, budget + 1).Select(_ => (Value: 0L, Counts: Array.Empty<int>())).ToArray();
        foreach (var arena in values)
        {
            best = [.. best.Select((_, spent) => Enumerable.Range(0, spent + 1)
                .Select(count => (Value: best[spent - count].Value + arena[count], Counts: (int[])[.. best[spent - count].Counts, count]))
                .MaxBy(deal => deal.Value))];
        }

        return best[budget];
    }
}
