namespace LusInsight.Analytics.Initiatives.Planning;

/// <summary>The best found for an arena with so many cohorts, and what it cannot exceed.</summary>
internal sealed class ArenaPlan
{
    /// <summary>Items × cohorts beyond which nothing is searched: the bound alone tells how good the plan is.</summary>
    private const int MostSearched = 400;

    private readonly ArenaProblem _problem;
    private readonly int _cohorts;
    private readonly ArenaBound? _bound;

    private ArenaPlan(ArenaProblem problem, int cohorts, Assignment assignment, ArenaBound? bound)
    {
        (_problem, _cohorts, _bound, Assignment) = (problem, cohorts, bound, assignment);
        Bound = Math.Max(bound?.Most ?? 0, assignment.Value);
        IsOpen = Bound > assignment.Value && problem.Items.Count * cohorts <= MostSearched;
    }

    /// <summary>Who is where.</summary>
    public Assignment Assignment { get; private set; }

    /// <summary>At most this, and at least the assignment's value.</summary>
    public long Bound { get; private set; }

    /// <summary>Whether a search may yet find better, or prove that there is none.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>For no cohort, one, and so on up to the most: not searched yet.</summary>
    public static IReadOnlyList<ArenaPlan> Of(ArenaProblem problem, int most)
    {
        var plans = new List<ArenaPlan> { new(problem, 0, new Assignment(problem, 0), null) };
        for (var cohorts = 1; cohorts <= most; cohorts++)
        {
            // More cohorts than items are of no use.
            plans.Add(cohorts > problem.Items.Count ? plans[^1] : Start(problem, cohorts));
        }

        return plans;
    }

    /// <summary>Searches, and proves where it can.</summary>
    public void Search()
    {
        IsOpen = false;
        var (better, isProven) = ArenaSearch.Run(_problem, _cohorts, _bound!, Assignment.Value);
        Assignment = better ?? Assignment;
        Bound = isProven ? Assignment.Value : Bound;
    }

    private static ArenaPlan Start(ArenaProblem problem, int cohorts)
    {
        var best = Starts(problem, cohorts).MaxBy(assignment => assignment.Value)!;
        var isAll = best.Value == problem.Items.Sum(item => item.Value);
        return new ArenaPlan(problem, cohorts, best, isAll ? null : ArenaBound.Of(problem, cohorts, best.Value));
    }

    private static IEnumerable<Assignment> Starts(ArenaProblem problem, int cohorts)
    {
        yield return Filled(problem.Items.OrderByDescending(item => (double)item.Value / item.Participants));
        yield return Filled(problem.Items.OrderByDescending(item => item.Value));
        yield return Filled(problem.Items);
        yield return OneByOne(problem, cohorts);
        // All cohorts as one tell which items are worth it; then the largest first.
        var places = Math.Min(problem.Capacity * cohorts, problem.Items.Sum(item => item.Participants));
        var poured = new Knapsack(problem.Items, places, i => problem.Items[i].Value).Chosen(places);
        yield return Filled(poured.Select(i => problem.Items[i]));

        Assignment Filled(IEnumerable<Item> order)
        {
            var assignment = new Assignment(problem, cohorts);
            assignment.FillBy(order);
            return Finished(assignment);
        }
    }

    // Each cohort the best of what the ones before have left.
    private static Assignment OneByOne(ArenaProblem problem, int cohorts)
    {
        var assignment = new Assignment(problem, cohorts);
        var left = problem.Items.ToList();
        for (var cohort = 0; cohort < cohorts && left.Count > 0; cohort++)
        {
            var marks = 0UL;
            foreach (var item in new Knapsack(left, problem.Capacity, i => left[i].Value).Chosen(problem.Capacity).Select(i => left[i]).ToList())
            {
                if ((item.Against & marks) == 0)
                {
                    assignment.Put(item, cohort);
                    left.Remove(item);
                    marks |= item.Mark;
                }
            }
        }

        return Finished(assignment);
    }

    private static Assignment Finished(Assignment assignment)
    {
        assignment.Improve();
        assignment.DropSmall();
        return assignment;
    }
}
