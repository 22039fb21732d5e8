using LusInsight.Analytics.Access;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Access;

/// <summary>Two trees (A with A1, A1x and A2; B) and a user of each role, named after it.</summary>
internal static class GivenUsers
{
    public static GivenGeneration Of(Concept? concept = null) => new GivenGeneration(concept ?? GivenConcept.Small)
        .With("department", "department_id,parent_id", "A,", "A1,A", "A1x,A1", "A2,A", "B,")
        .With(
            "user_account",
            "user_id,role,department_id,leader_id",
            "director,director,A,",
            "head,department_head,A1,",
            "hr,hr,,",
            "med,med,,",
            "leader,leader,A2,L2",
            "leader-by-row,leader,,L1",
            "leader-of-nothing,leader,,",
            "director-of-nothing,director,,",
            "admin,admin,,")
        .With("leader", "leader_id,department_id,name", "L1,A1x,Anna", "L2,A2,Bo");

    public static Scope See(this GivenGeneration given, string user, ScopeRequest? request = null) =>
        Scope.Resolve(given.Generation, given.Viewer(user), request ?? new ScopeRequest());
}
