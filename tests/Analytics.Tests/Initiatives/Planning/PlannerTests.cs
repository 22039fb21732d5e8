using FsCheck;
using FsCheck.Fluent;
using LusInsight.Analytics.Initiatives.Planning;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Initiatives.Planning;

public sealed class PlannerTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 10)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Best_OfTwentySmallInstances_IsThatOfTryingEverything(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 20; i++)
        {
            var needs = GivenNeeds.Random(random, random.Next(1, 3), random.Next(1, 5), random.Next(2, 10));
            var settings = AnySettings(random);

            var plan = Planner.Best(needs, settings);

            plan.Exact.ShouldBeTrue();
            plan.Value.ShouldBe(ExhaustiveSearch.Best(needs, settings), $"seed {seed}, instance {i}");
            ShouldKeepTheRules(needs, plan, settings);
        }
    }

    [Fact]
    public void Best_OfAnyNeedsAndSettings_KeepsTheRulesAndItsBound() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        seed =>
        {
            var random = new Random(seed);
            var needs = GivenNeeds.Random(random, random.Next(1, 4), random.Next(1, 25), random.Next(1, 20));
            var settings = AnySettings(random);

            var plan = Planner.Best(needs, settings);

            ShouldKeepTheRules(needs, plan, settings);
            plan.Value.ShouldBe(ExhaustiveSearch.Value(plan.Cohorts.SelectMany(c => c.Needs), settings));
            plan.Bound.ShouldBeGreaterThanOrEqualTo(plan.Value);
            plan.Value.ShouldBeGreaterThanOrEqualTo(0.95m * plan.Bound);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Theory]
    [InlineData(8, 15)]
    [InlineData(10, 15)]
    [InlineData(16, 30)]
    public void Best_OfFiveArenasAndFortyDepartments_IsExact(int mostParticipants, int capacity)
    {
        var needs = GivenNeeds.Random(new Random(mostParticipants), 5, 40, mostParticipants);

        Planner.Best(needs, new PlanSettings { Budget = 6, Capacity = capacity }).Exact.ShouldBeTrue();
    }

    [Fact]
    public void Best_BeyondWhatCanBeProven_IsWithinFivePercentOfItsBound()
    {
        var needs = GivenNeeds.Random(new Random(3), 5, 150, 12);
        var settings = new PlanSettings { Budget = 12, Capacity = 20 };

        var plan = Planner.Best(needs, settings);

        ShouldKeepTheRules(needs, plan, settings);
        plan.Value.ShouldBeGreaterThanOrEqualTo(0.95m * plan.Bound);
    }

    [Fact]
    public void Best_InAnyOrderOfNeeds_IsTheSamePlan()
    {
        var needs = GivenNeeds.Random(new Random(5), 3, 12, 8);

        Describe(Planner.Best([.. needs.Reverse()], new PlanSettings())).ShouldBe(Describe(Planner.Best(needs, new PlanSettings())));
    }

    [Fact]
    public void Best_TwoCohortsOfOneArena_MayBeatOneOfEach()
    {
        var needs = GivenNeeds.Of("x D1 10 30", "x D2 10 28", "y D1 10 12");

        Describe(Planner.Best(needs, new PlanSettings { Budget = 2 })).ShouldBe("x: D1 | x: D2");
    }

    [Fact]
    public void Best_NothingFits_IsNoPlanAndExact()
    {
        var plan = Planner.Best(GivenNeeds.Of("x D1 16 30"), new PlanSettings());

        (plan.Cohorts.Count, plan.Value, plan.Exact).ShouldBe((0, 0, true));
        Planner.Best([], new PlanSettings()).Exact.ShouldBeTrue();
    }

    [Fact]
    public void Best_BudgetAboveTheNeeds_TakesThemAll() =>
        Planner.Best(GivenNeeds.Of("x D1 5 9", "y D2 5 8"), new PlanSettings { Budget = 50 }).Value.ShouldBe(17);

    [Fact]
    public void Best_ArenasAllowed_LeavesOutTheRest() =>
        Describe(Planner.Best(GivenNeeds.Of("x D1 5 9", "y D1 5 8"), new PlanSettings { Arenas = [ArenaId.From("y")] })).ShouldBe("y: D1");

    [Fact]
    public void Best_FocusWeighsMore_TakesWhatIsMarked()
    {
        var needs = GivenNeeds.Of("x D1 10 12 0", "x D2 10 10 10");

        Describe(Planner.Best(needs, new PlanSettings { Budget = 1 })).ShouldBe("x: D1");
        Describe(Planner.Best(needs, new PlanSettings { Budget = 1, FocusWeight = 1.5m })).ShouldBe("x: D2");
    }

    [Fact]
    public void Best_TogetherAndApart_AreKept()
    {
        var needs = GivenNeeds.Of("x D1 5 9", "x D2 5 8", "x D3 5 2");
        var (one, two, three) = (GivenNeeds.Department(1), GivenNeeds.Department(2), GivenNeeds.Department(3));

        Describe(Planner.Best(needs, new PlanSettings { Budget = 1, Capacity = 10 })).ShouldBe("x: D1 D2");
        Describe(Planner.Best(needs, new PlanSettings { Budget = 1, Capacity = 10, Apart = [(two, one)] })).ShouldBe("x: D1 D3");
        Describe(Planner.Best(needs, new PlanSettings { Budget = 1, Capacity = 10, Together = [[two, three]] })).ShouldBe("x: D2 D3");
        Describe(Planner.Best(needs, new PlanSettings { Budget = 2, Capacity = 5, Together = [[two, three]] })).ShouldBe("x: D1");
        Describe(Planner.Best(needs, new PlanSettings { Together = [[one, two], [two, three]], Apart = [(one, three)] })).ShouldBe("");
    }

    private static PlanSettings AnySettings(Random random) => new()
    {
        Budget = random.Next(1, 4),
        Capacity = random.Next(6, 16),
        MinimumParticipants = random.Next(3) == 0 ? random.Next(1, 7) : 1,
        FocusWeight = random.Next(3) switch { 0 => 1.5m, 1 => 2, _ => 1 },
        Arenas = random.Next(4) == 0 ? [ArenaId.From("a0")] : null,
        Together = random.Next(3) == 0 ? [[GivenNeeds.Department(0), GivenNeeds.Department(2)]] : [],
        Apart = random.Next(3) == 0 ? [(GivenNeeds.Department(1), GivenNeeds.Department(0)), (GivenNeeds.Department(1), GivenNeeds.Department(3))] : [],
    };

    private static void ShouldKeepTheRules(IReadOnlyList<Need> needs, Plan plan, PlanSettings settings)
    {
        ExhaustiveSearch.Fault(needs, [.. plan.Cohorts.Select(cohort => cohort.Needs)], settings).ShouldBeNull();
        plan.Cohorts.ShouldAllBe(cohort => cohort.Needs.All(need => need.Arena == cohort.Arena));
        plan.Cohorts.Select(cohort => cohort.LiftLevels).ShouldBeInOrder(SortDirection.Descending);
    }

    private static string Describe(Plan plan) => string.Join(" | ", plan.Cohorts.Select(cohort =>
        $"{cohort.Arena.Value}: {string.Join(' ', cohort.Needs.Select(need => need.Department.Value).Order(StringComparer.Ordinal))}"));
}
