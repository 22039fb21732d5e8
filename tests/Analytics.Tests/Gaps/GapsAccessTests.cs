using LusInsight.Analytics.Access;
using LusInsight.Analytics.Evaluations;
using LusInsight.Analytics.Gaps;
using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Gaps;

/// <summary>Answers and levels pass the same gate whichever query asks.</summary>
public sealed class GapsAccessTests
{
    private static GivenGeneration Given(Concept concept) => new GivenGeneration(concept).WithDepartmentsAndRounds()
        .With("leader", "leader_id,department_id,level", "L1,D1,a")
        .With(
            "user_account",
            "user_id,role,department_id,leader_id",
            "chief,department_head,D1,", "hr,hr,,", "med,med,,", "admin,admin,,", "leader,leader,D1,L1");

    private static Action[] Queries(GivenGeneration given, string user, string department)
    {
        var generation = given.Generation;
        var viewer = given.Viewer(user);
        var scope = Scope.Resolve(generation, viewer, new ScopeRequest("R1", department));
        return
        [
            () => new GapsQuery(scope).Run(generation, viewer),
            () => new GapHeatmapQuery(scope).Run(generation, viewer),
            () => new TrendsQuery(ItemKind.Scaling, scope).Run(generation, viewer),
            () => new EvaluationsQuery(scope).Run(generation, viewer),
        ];
    }

    [Fact]
    public void Run_RoleWithoutResults_IsRefused()
    {
        using var given = Given(GivenConcept.Small);

        Queries(given, "admin", "D1").ShouldAllBe(query => Refuses(query, null));
    }

    [Theory]
    [InlineData("hr")]
    [InlineData("med")]
    [InlineData("leader")]
    public void Run_RoleWithProtectedFigures_Passes(string user)
    {
        using var given = Given(GivenConcept.Small);

        Queries(given, user, "D1").ShouldAllBe(query => Passes(query));
    }

    [Fact]
    public void Run_DepartmentOutOfReach_IsRefusedByItsParameter()
    {
        using var given = Given(GivenConcept.Small);

        Queries(given, "chief", "D2").ShouldAllBe(query => Refuses(query, "department"));
        Queries(given, "chief", "D1.1").ShouldAllBe(query => Passes(query));
    }

    [Fact]
    public void Run_ResultsForTheManagerAlone_PassesForTheLineWithinReach()
    {
        using var given = Given(GivenConcept.Small with { IndividualResults = IndividualResults.Manager });

        Queries(given, "chief", "D1").ShouldAllBe(query => Passes(query));
        Queries(given, "chief", "D2").ShouldAllBe(query => Refuses(query, "department"));
    }

    private static bool Refuses(Action query, string? parameter) =>
        string.Equals(Should.Throw<AccessDeniedException>(query).Parameter, parameter, StringComparison.Ordinal);

    private static bool Passes(Action query)
    {
        Should.NotThrow(query);
        return true;
    }
}
