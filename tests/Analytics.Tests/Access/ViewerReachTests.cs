using LusInsight.Analytics.Access;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Access;

/// <summary>Which departments each may look at.</summary>
public sealed class ViewerReachTests
{
    [Theory]
    [InlineData("director", "A", "A A1 A1x A2")]
    [InlineData("head", "A1", "A1 A1x")]
    [InlineData("hr", "A B", "A A1 A1x A2 B")]
    [InlineData("med", "A B", "A A1 A2 B")] // the roots and their children, nothing below
    [InlineData("leader", "A2", "A2")]
    [InlineData("leader-by-row", "A1x", "A1x")] // their department in leaders.csv, where users.csv tells none
    [InlineData("leader-of-nothing", "", "")]
    [InlineData("director-of-nothing", "", "")]
    [InlineData("admin", "A B", "A A1 A1x A2 B")]
    public void Viewer_OfARole_HasTopsAndReach(string user, string tops, string reach)
    {
        using var given = GivenUsers.Of();
        var viewer = given.Viewer(user);

        string.Join(' ', viewer.Tops).ShouldBe(tops);
        string.Join(' ', new[] { "A", "A1", "A1x", "A2", "B" }.Where(d => viewer.Reaches(DepartmentId.From(d)))).ShouldBe(reach);
    }

    [Theory]
    [InlineData("head", "A")]   // above
    [InlineData("head", "A2")]  // beside
    [InlineData("director", "B")]
    [InlineData("med", "A1x")]
    public void Demand_OutOfReach_IsRefusedAndNamesTheDepartment(string user, string department)
    {
        using var given = GivenUsers.Of();
        var scope = given.See(user, new ScopeRequest(Department: department));

        Should.Throw<AccessDeniedException>(() => given.Viewer(user).Demand(Right.Completion, scope)).Parameter.ShouldBe("department");
    }

    [Fact]
    public void Demand_OfALineWithoutADepartment_IsRefusedRatherThanEmpty()
    {
        using var given = GivenUsers.Of();
        var scope = given.See("director-of-nothing");

        Should.Throw<AccessDeniedException>(() => given.Viewer("director-of-nothing").Demand(Right.Completion, scope))
            .Parameter.ShouldBe("department");
    }

    [Fact]
    public void Demand_WhereThereAreNoDepartmentsYet_Passes()
    {
        using var given = new GivenGeneration(GivenConcept.Small).With("user_account", "user_id,role", "hr,hr");

        Should.NotThrow(() => given.Viewer("hr").Demand(Right.Completion, given.See("hr")));
    }

    [Theory]
    [InlineData("director", "A", "A1 A2")]
    [InlineData("hr", null, "A B")]   // several tops: the tops themselves
    [InlineData("med", null, "A B")]
    [InlineData("med", "A", "A1 A2")]
    [InlineData("med", "A1", "")]
    [InlineData("hr", "A1", "A1x")]
    [InlineData("head", null, "A1x")] // one top: its children
    public void Children_OfAScope_AreThoseTheViewerReaches(string user, string? department, string children)
    {
        using var given = GivenUsers.Of();

        var below = given.Viewer(user).Children(given.See(user, new ScopeRequest(Department: department)));

        string.Join(' ', below.Select(child => child.DepartmentId)).ShouldBe(children);
    }
}
