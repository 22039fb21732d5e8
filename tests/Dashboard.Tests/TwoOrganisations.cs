using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.Tests;

/// <summary>
/// A dashboard of two organisations with somebody of each role. In "linje" the line sees its people's results; in
/// "fortrolig" they are confidential to the pair. Departments D0 &gt; D1 &gt; D11, D0 &gt; D2; rounds R1 and R2.
/// </summary>
public sealed class TwoOrganisations : IDisposable
{
    public const string Line = "linje";
    public const string Confidential = "fortrolig";
    public const string Both = "begge@proeve.dk";

    public const string OnlyLine = "kun-linje@proeve.dk";

    public GivenDashboard Dashboard { get; } = In(new GivenDashboard());

    /// <summary>The same two in a dashboard of other settings.</summary>
    public static GivenDashboard In(GivenDashboard dashboard) => dashboard
        .With(Line, GivenConcept.Small, given => Fill(given, Both + ",director,D1", OnlyLine + ",admin,"))
        .With(
            Confidential,
            GivenConcept.Small with { IndividualResults = IndividualResults.Manager },
            given => Fill(given, Both + ",hr,"));

    public void Dispose() => Dashboard.Dispose();

    private static void Fill(GivenGeneration given, params string[] ofItsOwn) => given
        .With("department", "department_id,name,parent_id", "D0,Direktionen,", "D1,Børn og unge,D0", "D11,Skoler,D1", "D2,Ældre,D0")
        .With("round", "round_id,name,opens_on,closes_on", "R1,Runde 1,2024-01-01,2024-12-31", "R2,Runde 2,2025-01-01,2025-12-31")
        .With("leader", "leader_id,department_id,level,name", "L1,D1,a,Anna", "L2,D11,a,Bo", "L3,D2,b,Carl")
        .With(
            "conversation",
            "conversation_id,round_id,leader_id,invited_on,held_on,closed_on",
            "C1,R1,L1,2024-02-01,2024-03-01,2024-03-08",
            "C2,R1,L2,2024-02-01,2024-03-02,",
            "C3,R2,L1,2025-02-01,2025-03-01,2025-03-08",
            "C4,R2,L3,2025-02-01,,")
        .With("scaling_answer", "conversation_id,question_id,value", "C1,q1,6", "C2,q1,8", "C3,q1,9")
        .With("evaluation", "conversation_id,question_id,value", "C1,e1,4")
        .With("spider_score", "conversation_id,arena_id,current_level,desired_level", "C1,x,2,4", "C2,x,3,3")
        .With(
            "user_account",
            "user_id,role,department_id",
            [
                "director,director,D0", "head,department_head,D1", "hr,hr,", "med,med,", "leader,leader,D11", "admin,admin,",
                .. ofItsOwn,
            ]);
}
