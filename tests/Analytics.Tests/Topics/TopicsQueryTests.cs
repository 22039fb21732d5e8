using LusInsight.Analytics.Access;
using LusInsight.Analytics.Topics;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Topics;

/// <summary>Topics over held conversations: given rows, expected rows.</summary>
public sealed class TopicsQueryTests : IDisposable
{
    private static readonly Concept Concept = GivenConcept.Small with
    {
        Topics =
        [
            new TopicDefinition(TopicId.From("must"), "Must", "One", Mandatory: true),
            new TopicDefinition(TopicId.From("new"), "New", null, Mandatory: true, FromRound: RoundId.From("R3")),
            new TopicDefinition(TopicId.From("free"), "Free", "Two"),
            new TopicDefinition(TopicId.From("old"), "Old", "Two", ToRound: RoundId.From("R1")),
        ],
    };

    private readonly GivenGeneration _given = new GivenGeneration(Concept)
        .WithDepartmentsAndRounds()
        .With("leader", "leader_id,department_id", "L1,D1.1", "L2,D2", "L3,D2")
        .With(
            "conversation",
            "conversation_id,round_id,leader_id,department_id,held_on",
            "C1,R3,L1,,2025-02-01", "C2,R3,L2,D1,2025-03-01", "C3,R3,L3,,", "C4,R2,L1,,2024-02-01")
        .With(
            "conversation_topic",
            "conversation_id,topic_id,chosen_by",
            "C1,must,leader", "C1,free,manager", "C2,free,", "C3,must,leader", "C4,must,workplace")
        .With("user_account", "user_id,role,department_id", "director-D0,director,D0", "hr,hr,", "med,med,", "leader,leader,D1", "admin,admin,");

    [Fact]
    public void Topics_OfARound_AreThoseItUsesWithWhoChoseThem() => Topics("D0", "R3").ShouldSatisfyAllConditions(
        result => result.Held.ShouldBe(2),
        // "must" is missing once, "new" twice.
        result => result.MissingMandatory.ShouldBe(3),
        result => result.Topics.ShouldBe([
            new TopicCount(TopicId.From("must"), "Must", "One", true, 1, 0.5, new ChosenBy(1, 0, 0)),
            new TopicCount(TopicId.From("new"), "New", null, true, 0, 0, new ChosenBy(0, 0, 0)),
            new TopicCount(TopicId.From("free"), "Free", "Two", false, 2, 1, new ChosenBy(0, 1, 0))]));

    [Theory]
    [InlineData("D1", "R3", null, 2, 3)] // where the conversation happened goes before where the person is
    [InlineData("D2", "R3", null, 0, 0)]
    [InlineData("D0", "R2", null, 1, 0)]
    [InlineData("D0", "R1", null, 0, 0)]
    [InlineData("D0", "R3", "2025-02-15", 1, 1)]
    public void Topics_OfADepartmentAndDay_AreOfItsHeldConversations(string department, string round, string? asOf, long held, long missing)
    {
        var result = Topics(department, round, asOf);

        (result.Held, result.MissingMandatory).ShouldBe((held, missing));
        result.Topics.ShouldAllBe(topic => topic.Ratio == null == (held == 0));
    }

    [Theory]
    [InlineData("hr")]
    [InlineData("med")]
    [InlineData("leader")]
    [InlineData("admin")]
    public void Topics_OutsideTheLine_AreDenied(string user)
    {
        var viewer = _given.Viewer(user);
        var scope = Scope.Resolve(_given.Generation, viewer, new ScopeRequest());

        Should.Throw<AccessDeniedException>(() => new TopicsQuery(scope).Run(_given.Generation, viewer, default));
    }

    public void Dispose() => _given.Dispose();

    private TopicsResult Topics(string department, string round, string? asOf = null) =>
        new TopicsQuery(_given.Scope("D0", round, asOf: asOf) with { Department = DepartmentId.From(department), Tops = [DepartmentId.From(department)] })
            .Run(_given.Generation, _given.Director("D0"), default);
}
