using LusInsight.Analytics.Vocabulary;
using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading.Releases;

/// <summary>Six leaders in D1 (L1–L6), five in D2 (L7–L11), both below D0; R1 and R2, R2 open on the usual day.</summary>
internal static class GivenReleases
{
    public const string AnswerHeader = "conversation_id,question_id,value";

    public static (string File, string Text)[] ElevenLeaders =>
    [
        Csv("departments", "department_id,name,parent_id", "D0,Top,", "D1,Seks,D0", "D2,Fem,D0"),
        Csv("rounds", "round_id,name,opens_on,closes_on", "R1,Runde 1,2024-01-01,2024-12-31", "R2,Runde 2,2025-01-01,2025-12-31"),
        Csv("leaders", "leader_id,department_id,level", [.. Leaders.Select(i => $"L{i},{(i <= 6 ? "D1" : "D2")},leder")]),
        Csv("conversations", "conversation_id,round_id,leader_id,held_on",
        [
            .. Leaders.Select(i => $"A{i},R1,L{i},2024-05-01"), .. Leaders.Select(i => $"B{i},R2,L{i},2025-05-01"),
        ]),
    ];

    private static IEnumerable<int> Leaders => Enumerable.Range(1, 11);

    /// <summary>The answers to trivsel of L1, L2, … in R1 (conversations A) or R2 (B).</summary>
    public static (string File, string Text) Answers(char round, params int[] values) =>
        Csv("scaling_answers", AnswerHeader, [.. values.Select((value, i) => $"{round}{i + 1},trivsel,{value}")]);

    /// <summary>The organisation with these files, loaded once.</summary>
    public static GivenOrganisation With(params (string File, string Text)[] files) => With(SmallConcept.With(), files);

    public static GivenOrganisation With(Concept concept, params (string File, string Text)[] files)
    {
        var given = new GivenOrganisation { Concept = concept };
        given.Load([.. ElevenLeaders, .. files]).Published.ShouldBeTrue();
        return given;
    }

    /// <summary>The shown cells of an item in a round.</summary>
    public static List<string> Cells(this GivenOrganisation given, string item = "trivsel", string round = "R1") => given.Rows(
        $"SELECT department_id, level, for_leader, people_count FROM release_cell WHERE item_id = '{item}' AND round_id = '{round}' ORDER BY ALL NULLS FIRST");

    /// <summary>The released histogram of a department.</summary>
    public static List<string> Histogram(this GivenOrganisation given, string department) => given.Rows(
        $"SELECT value, people_count FROM released_answer WHERE item_id = 'trivsel' AND round_id = 'R1' AND department_id = '{department}' AND level IS NULL ORDER BY ALL");

    /// <summary>When trivsel was released, and whether it stands though answers have changed.</summary>
    public static string Release(this GivenOrganisation given, string round = "R1") =>
        given.Rows($"SELECT released_on, is_kept FROM release WHERE item_id = 'trivsel' AND round_id = '{round}'").SingleOrDefault() ?? "none";
}
