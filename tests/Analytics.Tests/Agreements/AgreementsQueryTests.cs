using LusInsight.Analytics.Access;
using LusInsight.Analytics.Agreements;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Agreements;

/// <summary>Agreements of a round: given rows, expected rows.</summary>
public sealed class AgreementsQueryTests : IDisposable
{
    private readonly GivenGeneration _given = new GivenGeneration(GivenConcept.Small)
        .WithDepartmentsAndRounds()
        .With("leader", "leader_id,department_id", "L1,D1.1", "L2,D2")
        .With("conversation", "conversation_id,round_id,leader_id,held_on", "C1,R3,L1,2025-02-01", "C2,R3,L2,", "C3,R2,L1,2024-02-01")
        .With(
            "agreement",
            "agreement_id,conversation_id,arena_id,due_on,status,done_on",
            "A1,C1,y,2025-04-01,planned,",           // overdue in May
            "A2,C1,y,2025-05-01,active,",            // due that very day
            "A3,C1,x,2025-04-01,done,",              // done without a day
            "A4,C1,,2025-04-01,dropped,",            // dropped is never overdue
            "A5,C2,x,2025-04-01,,2025-05-01",        // done on that day
            "A6,C2,x,2025-04-01,active,2025-06-01",  // done later: overdue still
            "A7,C2,,,,",                             // no date
            "A8,C3,x,2024-04-01,planned,")
        .With("user_account", "user_id,role,department_id", "director-D0,director,D0", "hr,hr,", "med,med,", "leader,leader,D1", "admin,admin,")
        .Today("2025-05-01");

    [Theory]
    [InlineData(null)] // today
    [InlineData("2025-05-01")]
    public void Agreements_OfARound_AreCountedByArenaAndDepartment(string? asOf)
    {
        var result = Agreements("R3", asOf);

        (result.Total, result.Done, result.Overdue).ShouldBe((7, 2, 2));
        result.Arenas.ShouldBe([
            new ArenaAgreements(ArenaId.From("x"), 3, 2, 1),
            new ArenaAgreements(ArenaId.From("y"), 2, 0, 1),
            new ArenaAgreements(null, 2, 0, 0)]);
        result.Children.ShouldBe([
            new DepartmentAgreements(DepartmentId.From("D1"), "D1", 4, 1, 1),
            new DepartmentAgreements(DepartmentId.From("D2"), "D2", 3, 1, 1)]);
    }

    [Fact]
    public void Agreements_AsOfALaterDay_AreFurther() =>
        Agreements("R3", "2025-06-02").ShouldSatisfyAllConditions(
            result => result.Done.ShouldBe(3),
            result => result.Overdue.ShouldBe(2));

    [Fact]
    public void Agreements_OfARoundWithout_AreNone() => Agreements("R1", null).ShouldSatisfyAllConditions(
        result => result.Total.ShouldBe(0),
        result => result.Arenas.ShouldBeEmpty());

    [Theory]
    [InlineData("hr")]
    [InlineData("med")]
    [InlineData("leader")]
    [InlineData("admin")]
    public void Agreements_OutsideTheLine_AreDenied(string user)
    {
        var viewer = _given.Viewer(user);
        var scope = Scope.Resolve(_given.Generation, viewer, new ScopeRequest());

        Should.Throw<AccessDeniedException>(() => new AgreementsQuery(scope).Run(_given.Generation, viewer, default));
    }

    public void Dispose() => _given.Dispose();

    private AgreementsResult Agreements(string round, string? asOf) =>
        new AgreementsQuery(_given.Scope("D0", round, asOf: asOf)).Run(_given.Generation, _given.Director("D0"), default);
}
