using LusInsight.Analytics.Access;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Releases;

/// <summary>
/// The organisation of <see cref="GivenHeld"/> with answers that nobody protected may see (one leader in D2, L1, and one
/// below, L2), users of each role, and R3 still open on 1 May 2025.
/// </summary>
internal static class GivenProtected
{
    public static GivenGeneration Of(Concept? concept = null) => new GivenGeneration(concept ?? GivenConcept.Small)
        .WithDepartmentsAndRounds()
        .Today("2025-05-01")
        .With("leader", "leader_id,department_id,level", "L1,D2,a", "L2,D1.1,b")
        .With(
            "user_account",
            "user_id,role,department_id,leader_id",
            "hr,hr,,", "med,med,,", "leader,leader,D2,L1", "admin,admin,,", "director,director,D0,", "head,department_head,D1,")
        .WithAnswers("R1", "L1,q1,10", "L2,q1,10")
        .WithAnswers("R2", "L1,q1,9", "L2,q1,9")
        .WithAnswers("R3", "L1,q1,8", "L2,q1,8")
        .WithEvaluations("R2", "L1,e1,2")
        .WithScores("R2", "L1,x,5,1,true", "L2,x,5,1,true");

    public static Scope See(this GivenGeneration given, string user, string? department = null, string? round = "R2", string? level = null) =>
        Scope.Resolve(given.Generation, given.Viewer(user), new ScopeRequest(round, department, level));
}
