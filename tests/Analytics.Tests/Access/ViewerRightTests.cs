using LusInsight.Analytics.Access;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Access;

/// <summary>Roles × rights (contract §4).</summary>
public sealed class ViewerRightTests
{
    [Theory]
    [InlineData("director", "Completion People Results Agreements Initiatives Loads")]
    [InlineData("head", "Completion People Results Agreements Initiatives")]
    [InlineData("hr", "Completion")]
    [InlineData("med", "Completion")]
    [InlineData("leader", "")]
    [InlineData("admin", "Loads Administration")]
    public void Viewer_OfARole_HasItsRights(string user, string rights)
    {
        using var given = GivenUsers.Of();
        var viewer = given.Viewer(user);

        string.Join(' ', Enum.GetValues<Right>().Where(viewer.Has)).ShouldBe(rights);
    }

    [Theory]
    [InlineData("director", "Completion People Agreements Loads")]
    [InlineData("head", "Completion People Agreements")]
    [InlineData("hr", "Completion")]
    public void Viewer_WhereConversationsAreConfidentialToThePair_HasNoResults(string user, string rights)
    {
        using var given = GivenUsers.Of(GivenConcept.Small with { IndividualResults = IndividualResults.Manager });
        var viewer = given.Viewer(user);

        string.Join(' ', Enum.GetValues<Right>().Where(viewer.Has)).ShouldBe(rights);
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
