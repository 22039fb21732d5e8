using LusInsight.Analytics.Initiatives.Planning;

namespace LusInsight.Analytics.Tests.Initiatives.Planning;

/// <summary>
/// The best plan by trying everything: each need in every cohort or in none. Shares nothing with the planner; for a few
/// needs and cohorts only.
/// </summary>
internal static class ExhaustiveSearch
{
    /// <summary>What the best plan is worth.</summary>
    public static decimal Best(IReadOnlyList<Need> needs, PlanSettings settings)
    {
        var usable = needs.Where(need => settings.Arenas?.Contains(need.Arena) ?? true).ToList();
        return Try(usable, settings, 0, [.. Enumerable.Range(0, settings.Budget).Select(_ => new List<Need>())]);
    }

    /// <summary>What a plan is worth, weighted.</summary>
    public static decimal Value(IEnumerable<Need> needs, PlanSettings settings) =>
        needs.Sum(need => need.LiftLevels + ((settings.FocusWeight - 1) * need.FocusLevels));

    /// <summary>Which rule the cohorts break, or null.</summary>
    public static string? Fault(IReadOnlyList<Need> needs, IReadOnlyList<IReadOnlyList<Need>> cohorts, PlanSettings settings)
    {
        var used = cohorts.Where(cohort => cohort.Count > 0).ToList();
        return used.Count > settings.Budget ? "budget"
            : used.Exists(c => c.Sum(need => need.Participants) > settings.Capacity) ? "capacity"
            : used.Exists(c => c.Sum(need => need.Participants) < settings.MinimumParticipants) ? "minimum"
            : used.Exists(c => c.Select(need => need.Arena).Distinct().Count() > 1) ? "arena"
            : used.SelectMany(c => c).GroupBy(need => (need.Arena, need.Department)).Any(g => g.Count() > 1) ? "disjoint"
            : used.SelectMany(c => c).Except(needs).Any() ? "invented"
            : used.Exists(c => settings.Apart.Any(pair => c.Any(n => n.Department == pair.One) && c.Any(n => n.Department == pair.Other))) ? "apart"
            : IsSplit(needs, used, settings) ? "together"
            : null;
    }

    private static bool IsSplit(IReadOnlyList<Need> needs, List<IReadOnlyList<Need>> cohorts, PlanSettings settings) =>
        settings.Together.Any(group => needs.Where(need => group.Contains(need.Department)).GroupBy(need => need.Arena)
            .Any(arena => arena.Select(need => cohorts.FindIndex(cohort => cohort.Contains(need))).Distinct().Count() > 1));

    private static decimal Try(List<Need> needs, PlanSettings settings, int next, List<Need>[] cohorts)
    {
        if (next == needs.Count)
        {
            return Fault(needs, cohorts, settings) is null ? Value(cohorts.SelectMany(cohort => cohort), settings) : 0;
        }

        var best = Try(needs, settings, next + 1, cohorts);
        var seesEmpty = false;
        foreach (var cohort in cohorts)
        {
            // Empty cohorts are alike.
            if ((cohort.Count == 0 && seesEmpty) || (cohort.Count > 0 && cohort[0].Arena != needs[next].Arena))
            {
                continue;
            }

            seesEmpty |= cohort.Count == 0;
            cohort.Add(needs[next]);
            if (cohort.Sum(need => need.Participants) <= settings.Capacity)
            {
                best = Math.Max(best, Try(needs, settings, next + 1, cohorts));
            }

            cohort.RemoveAt(cohort.Count - 1);
        }

        return best;
    }
}
