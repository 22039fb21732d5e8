using LusInsight.Analytics.Access;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Access;

/// <summary>Roles × rights (contract §4).</summary>
public sealed class ViewerRightTests
{
    [Theory]
    [InlineData("director", "Completion People Results Agreements Initiatives Loads")]
    [InlineData("head", "Completion People Results Agreements Initiatives")]
    [InlineData("hr", "Completion Results Initiatives")]
    [InlineData("med", "Completion Results")]
    [InlineData("leader", "Results")]
    [InlineData("admin", "Loads Administration")]
    public void Viewer_OfARole_HasItsRights(string user, string rights)
    {
        using var given = GivenUsers.Of();
        var viewer = given.Viewer(user);

        string.Join(' ', Enum.GetValues<Right>().Where(viewer.Has)).ShouldBe(rights);
    }

    [Theory]
    [InlineData("director", IndividualResults.Line, Sight.Counted)]
    [InlineData("head", IndividualResults.Line, Sight.Counted)]
    [InlineData("director", IndividualResults.Manager, Sight.Released)]
    [InlineData("head", IndividualResults.Manager, Sight.Released)]
    [InlineData("hr", IndividualResults.Line, Sight.Released)]
    [InlineData("med", IndividualResults.Line, Sight.Released)]
    [InlineData("leader", IndividualResults.Line, Sight.ReleasedToLeader)]
    [InlineData("admin", IndividualResults.Line, Sight.Nothing)]
    public void Sight_OfARole_IsCountedForTheLineAlone(string user, IndividualResults results, Sight sight)
    {
        using var given = GivenUsers.Of(GivenConcept.Small with { IndividualResults = results });

        given.Viewer(user).Sight.ShouldBe(sight);
    }

    [Theory]
    [InlineData("2025-06-30", false)] // its last open day
    [InlineData("2025-07-01", true)]
    public void IsReleased_FromTheDayAfterTheRoundCloses(string today, bool released)
    {
        using var given = GivenUsers.Of().Today(today).With("round", "round_id,opens_on,closes_on", "R1,2025-01-01,2025-06-30");

        given.Viewer("hr").IsReleased(given.Generation.Rounds[0]).ShouldBe(released);
    }

    [Fact]
    public void IsReleased_OfARoundThatClosedAfterTheLoad_WaitsForTheNextLoad()
    {
        // Loaded on 1 January 2026.
        using var given = GivenUsers.Of().With("round", "round_id,opens_on,closes_on", "R1,2025-01-01,2025-12-31", "R2,2025-01-01,2026-01-01");

        given.Generation.Rounds.Select(given.Viewer("hr").IsReleased).ShouldBe([true, false]);
    }

    [Fact]
    public void Demand_OfARightTheRoleLacks_IsRefusedWithoutNamingAParameter()
    {
        using var given = GivenUsers.Of();

        var refused = Should.Throw<AccessDeniedException>(() => given.Viewer("hr").Demand(Right.Agreements, given.See("hr")));

        refused.Parameter.ShouldBeNull();
        refused.Message.ShouldContain("hr");
    }

    [Fact]
    public void Demand_OfARightTheRoleHas_Passes()
    {
        using var given = GivenUsers.Of();

        Should.NotThrow(() => given.Viewer("head").Demand(Right.Results, given.See("head")));
        Should.NotThrow(() => given.Viewer("admin").Demand(Right.Loads));
    }

    [Fact]
    public void Find_OfAnUnknownUser_IsNobody()
    {
        using var given = GivenUsers.Of();

        Viewer.Find(given.Generation, UserId.From("HR")).ShouldBeNull();
    }
}
