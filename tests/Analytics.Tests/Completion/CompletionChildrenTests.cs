using LusInsight.Analytics.Access;
using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Completion;

/// <summary>The departments one step below.</summary>
public sealed class CompletionChildrenTests
{
    [Fact]
    public void Children_OfADepartment_AreItsDirectOnesWithAllBelowThem()
    {
        using var given = GivenPeople();

        var result = given.Completion("D0");

        result.Eligible.ShouldBe(5);
        result.Children.ShouldBe([Child("D1", 3, 2, 2.0 / 3), Child("D2", 1, 0, 0)]);
    }

    [Fact]
    public void Children_WithNobody_AreThereWithoutARatio()
    {
        using var given = GivenRound.Of();

        given.Completion("D1").Children.ShouldBe([Child("D1.1", 0, 0, null)]);
    }

    [Fact]
    public void Children_OfALeaf_AreNone()
    {
        using var given = GivenPeople();

        given.Completion("D2").Children.ShouldBeEmpty();
    }

    [Fact]
    public void Children_OfALevel_AreOfThatLevel()
    {
        using var given = GivenPeople();

        given.Completion("D0", level: "b").Children.ShouldBe([Child("D1", 1, 1, 1), Child("D2", 0, 0, null)]);
    }

    [Fact]
    public void Children_OfSeveralTops_AreTheTops()
    {
        using var given = new GivenGeneration(GivenConcept.Small)
            .With("department", "department_id,parent_id", "A,", "A1,A", "B,")
            .With("round", "round_id,opens_on,closes_on", "R,2025-08-01,2025-12-30")
            .With("leader", "leader_id,department_id", "L1,A", "L2,A1", "L3,B")
            .With("user_account", "user_id,role", "hr,hr");

        var result = See(given, "hr", null);

        (result.Department, result.Eligible).ShouldBe((null, 3));
        result.Children.ShouldBe([Child("A", 2, 0, 0), Child("B", 1, 0, 0)]);
    }

    [Fact]
    public void Children_ForMed_EndAtTheTopDepartments()
    {
        using var given = GivenPeople().With("user_account", "user_id,role", "med,med", "hr,hr");

        See(given, "med", "D0").Children.Count.ShouldBe(2);
        See(given, "med", "D1").Children.ShouldBeEmpty();
        See(given, "med", "D1").Eligible.ShouldBe(3);
        See(given, "hr", "D1").Children.ShouldBe([Child("D1.1", 1, 1, 1)]);
    }

    private static CompletionResult See(GivenGeneration given, string user, string? department)
    {
        var viewer = given.Viewer(user);
        var scope = Scope.Resolve(given.Generation, viewer, new ScopeRequest("R", department));
        return new CompletionQuery(scope).Run(given.Generation, viewer, default);
    }

    private static ChildCompletion Child(string department, long eligible, long complete, double? ratio) =>
        new(DepartmentId.From(department), department, eligible, complete, ratio);

    private static GivenGeneration GivenPeople() => GivenRound.Of()
        .With("leader", "leader_id,department_id,level", "L0,D0,a", "L1,D1,a", "L2,D1,a", "L3,D1.1,b", "L4,D2,a")
        .With("conversation", "conversation_id,round_id,leader_id,closed_on", "C0,R,L0,2025-10-01", "C1,R,L1,2025-10-01", "C3,R,L3,2025-10-01");
}
