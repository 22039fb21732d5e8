using LusInsight.Analytics.Access;
using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Completion;

/// <summary>The list of people: who is in it, in which order, and who may see it.</summary>
public sealed class PeopleListTests : IDisposable
{
    private readonly GivenGeneration _given = GivenRound.Of()
        .With(
            "leader",
            "leader_id,department_id,level,name,manager_id,employed_from",
            "L1,D1,a,Bo,,", "L2,D1.1,b,Anna,L1,", "L3,D2,a,Carl,L1,", "L4,D2,,,L3,", "L5,D2,a,New,,2026-01-01")
        .With(
            "conversation",
            "conversation_id,round_id,leader_id,invited_on,held_on,closed_on",
            "C1,R,L1,2025-09-01,2025-10-01,2025-10-02", "C2,R,L2,2025-09-01,2025-10-01,", "C3,R,L3,2025-09-01,,")
        .With("user_account", "user_id,role,department_id", "director-D0,director,D0", "director-D1,director,D1",
            "director-D1.1,director,D1.1", "director-D2,director,D2",
            "hr,hr,", "med,med,", "leader,leader,D1", "admin,admin,");

    [Theory]
    [InlineData("D0", null, PeopleGroup.All, PeopleOrder.Late, "L1 L2 L3 L4")]
    [InlineData("D0", null, PeopleGroup.All, PeopleOrder.Name, "L2 L1 L3 L4")]
    [InlineData("D0", null, PeopleGroup.All, PeopleOrder.Stage, "L4 L3 L2 L1")]
    [InlineData("D0", null, PeopleGroup.All, PeopleOrder.Department, "L1 L2 L3 L4")]
    [InlineData("D1", null, PeopleGroup.All, PeopleOrder.Late, "L1 L2")]
    [InlineData("D1.1", null, PeopleGroup.All, PeopleOrder.Late, "L2")]
    [InlineData("D0", "held", PeopleGroup.All, PeopleOrder.Late, "L2")]
    [InlineData("D0", "none", PeopleGroup.All, PeopleOrder.Late, "L4")]
    [InlineData("D0", null, PeopleGroup.Missing, PeopleOrder.Late, "L2 L3 L4")]
    [InlineData("D0", "closed", PeopleGroup.Missing, PeopleOrder.Late, "")]
    public void People_AskedFor_AreTheseInThisOrder(string department, string? stage, PeopleGroup who, PeopleOrder order, string expected) =>
        Ids(_given.People(department, "2025-11-01", new PeopleWanted(stage, who, order))).ShouldBe(expected);

    [Fact]
    public void People_LateOnes_StandFirstAndAreCounted()
    {
        var result = _given.People(asOf: "2026-01-10", wanted: new PeopleWanted(Who: PeopleGroup.Late, Limit: 2));

        Ids(result).ShouldBe("L1 L2");
        result.Count.ShouldBe(new PeopleCount(All: 4, Late: 4, Found: 4));
        Ids(_given.People(asOf: "2026-01-10", wanted: new PeopleWanted(Limit: 2, Offset: 2))).ShouldBe("L3 L4");
    }

    [Fact]
    public void Count_OfNobodyFound_StillTellsTheRest() =>
        _given.People(asOf: "2026-01-10", wanted: new PeopleWanted("approved")).Count.ShouldBe(new PeopleCount(4, 4, 0));

    [Fact]
    public void Person_OfTheList_HasNameManagerAndDepartment() =>
        _given.People("D1.1", "2025-11-01").People.Single().ShouldBe(new PersonProgress(
            LeaderId.From("L2"), "Anna", LeaderId.From("L1"), "Bo", DepartmentId.From("D1.1"), Stage.Held, Stage.Concluded,
            new DateOnly(2025, 12, 30), 0, IsComplete: false));

    [Theory]
    [InlineData("hr")]
    [InlineData("med")]
    [InlineData("leader")]
    [InlineData("admin")]
    public void People_OutsideTheLine_AreDenied(string user)
    {
        var viewer = _given.Viewer(user);
        var scope = Scope.Resolve(_given.Generation, viewer, new ScopeRequest("R"));

        Should.Throw<AccessDeniedException>(() => new CompletionPeopleQuery(scope, new PeopleWanted()).Run(_given.Generation, viewer, default));
    }

    [Fact]
    public void People_BesideOnesOwnDepartment_AreDenied() => Should.Throw<AccessDeniedException>(() =>
        new CompletionPeopleQuery(_given.Scope("D2", "R"), new PeopleWanted()).Run(_given.Generation, _given.Director("D1"), default));

    [Fact]
    public void Count_ForHr_IsAllowedAndForAnAdministratorNot()
    {
        var query = new CompletionPeopleQuery(_given.Scope("D0", "R", asOf: "2026-01-10"), new PeopleWanted());

        query.Count(_given.Generation, _given.Viewer("hr"), default).ShouldBe(new PeopleCount(4, 4, 4));
        Should.Throw<AccessDeniedException>(() => query.Count(_given.Generation, _given.Viewer("admin"), default));
    }

    public void Dispose() => _given.Dispose();

    private static string Ids(PeopleResult result) => string.Join(' ', result.People.Select(person => person.LeaderId));
}
