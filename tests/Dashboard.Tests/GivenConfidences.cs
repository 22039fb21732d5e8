using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.Tests;

/// <summary>
/// A dashboard of one confidential organisation, where nobody but a leader may see more than what is released. Released
/// figures and answers differ on purpose: every answer and level is 1, and no released one is. D0 &gt; D1 &gt; D11, D0 &gt; D2;
/// R1 and R2 have closed on the organisation's day, R3 is open. In R2 the cells of D0 and D1 are shown; D2 has one person,
/// D11 has nobody.
/// </summary>
public sealed class GivenConfidences : IDisposable
{
    public GivenDashboard Dashboard { get; } = new GivenDashboard()
        .With("lukket", GivenConcept.Small with { IndividualResults = IndividualResults.Manager }, Fill);

    public void Dispose() => Dashboard.Dispose();

    private static void Fill(GivenGeneration given) => given
        .Today("2026-05-01")
        .With("department", "department_id,name,parent_id", "D0,Direktionen,", "D1,Børn og unge,D0", "D11,Skoler,D1", "D2,Ældre,D0")
        .With(
            "round",
            "round_id,name,opens_on,closes_on",
            "R1,LUS 2024,2024-01-01,2024-12-31", "R2,LUS 2025,2025-01-01,2025-12-31", "R3,LUS 2026,2026-01-01,2026-12-31")
        .With("leader", "leader_id,department_id,level,name", [.. Leaders.Select(leader => $"{leader},{(leader == "L7" ? "D2" : "D1")},a,Navn {leader}")])
        .With(
            "conversation",
            "conversation_id,round_id,leader_id,invited_on,held_on,closed_on",
            [.. Talks.Select(talk => $"{talk.Round}-{talk.Leader},{talk.Round},{talk.Leader},{talk.Year}-02-01,{talk.Year}-03-01,{talk.Year}-03-08")])
        .With("scaling_answer", "conversation_id,question_id,value", [.. Talks.Select(talk => $"{talk.Round}-{talk.Leader},q1,1")])
        .With("evaluation", "conversation_id,question_id,value", [.. Talks.Select(talk => $"{talk.Round}-{talk.Leader},e1,1")])
        .With("spider_score", "conversation_id,arena_id,current_level,desired_level", [.. Talks.Select(talk => $"{talk.Round}-{talk.Leader},x,1,1")])
        .WithRelease("scaling", "q1", "R2", keptOn: "2026-01-01").WithReleasedAnswers("scaling", "q1", "R2", "D0,,true,7:4 8:3", "D1,,false,6:6")
        .WithRelease("evaluation", "e1", "R2").WithReleasedAnswers("evaluation", "e1", "R2", "D0,,true,4:7")
        .WithRelease("arena", "x", "R2").WithReleasedLevels("x", "R2", "D0,,true,2:4:7", "D1,,false,2:3:6")
        .With(
            "user_account",
            "user_id,role,department_id,leader_id",
            "hr,hr,,", "med,med,,", "leader,leader,D1,L1", "director,director,D0,", "head,department_head,D1,", "admin,admin,,");

    private static readonly string[] Leaders = ["L1", "L2", "L3", "L4", "L5", "L6", "L7"];

    private static readonly List<(string Round, int Year, string Leader)> Talks =
        [.. new[] { ("R1", 2024), ("R2", 2025), ("R3", 2026) }.SelectMany(round => Leaders.Select(leader => (round.Item1, round.Item2, leader)))];
}
