using LusInsight.Ingest.Loading;
using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading.Erasure;

/// <summary>An organisation in which Anna (L1, under L0) manages Bo (L2), over three generations.</summary>
internal static class GivenPeople
{
    /// <summary>What tells of Anna.</summary>
    public static readonly string[] AboutAnna = ["Anna Ager", "anna@given.example", "L1-", "K-1", "K-2", "aftale-1"];

    public static (string File, string Text)[] Export { get; } =
    [
        Csv("departments", "department_id,name,parent_id", "D0,Top,", "D1,Under,D0"),
        Csv("rounds", "round_id,name,opens_on,closes_on", "R1,Runde 1,2024-01-01,2024-12-31", "R2,Runde 2,2025-01-01,2025-12-31"),
        Csv(
            "leaders",
            "leader_id,department_id,manager_id,level,name,email,birth_date,employed_to",
            "L0-,D0,,chef,Carl Chef,carl@given.example,1960-01-01,",
            "L1-,D1,L0-,leder,Anna Ager,anna@given.example,1970-01-01,",
            "L2-,D1,L1-,leder,Bo Berg,bo@given.example,1980-01-01,"),
        Csv(
            "conversations",
            "conversation_id,round_id,leader_id,held_on,group_id",
            "K-1,R1,L1-,2024-05-01,",
            "K-2,R2,L1-,2025-05-01,G",
            "S-1,R1,L2-,2024-05-02,",
            "S-2,R2,L2-,2025-05-02,G"),
        Csv("scaling_answers", "conversation_id,question_id,value", "K-1,trivsel,3", "K-2,trivsel,4", "S-1,trivsel,5", "S-2,trivsel,6"),
        Csv("spider_scores", "conversation_id,arena_id,current_level,desired_level", "K-2,drift,1,3", "S-2,drift,2,4"),
        Csv("evaluations", "conversation_id,question_id,value", "K-2,udbytte,2"),
        Csv("topics", "conversation_id,topic_id", "K-2,siden_sidst"),
        Csv("agreements", "agreement_id,conversation_id,status", "aftale-1,K-2,done", "aftale-2,S-2,done"),
        Csv(
            "users",
            "user_id,role,department_id,leader_id",
            "carl@given.example,director,D0,L0-",
            "anna@given.example,department_head,D1,L1-",
            "bo@given.example,leader,D1,L2-"),
    ];

    /// <summary>The same with Anna's last day.</summary>
    public static (string File, string Text)[] ExportWhereAnnaLeft(string day) =>
    [
        .. Export.Select(file => file.File == "leaders.csv"
            ? (file.File, file.Text.Replace("1970-01-01,", $"1970-01-01,{day}", StringComparison.Ordinal))
            : file),
    ];

    private static readonly Lazy<GivenOrganisation> ThreeGenerations = new(() => DisposedAtExit(Load()));

    private static readonly Lazy<GivenOrganisation> WithoutAnna = new(() =>
    {
        var given = DisposedAtExit(Loaded());
        given.ForgetAnna();
        return given;
    });

    /// <summary>Three generations, all with Anna; in quarantine rows of hers and of others.</summary>
    public static GivenOrganisation Loaded() => ThreeGenerations.Value.Copy();

    /// <summary>The same when Anna is forgotten.</summary>
    public static GivenOrganisation Forgotten() => WithoutAnna.Value.Copy();

    private static GivenOrganisation DisposedAtExit(GivenOrganisation given)
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => given.Dispose();
        return given;
    }

    private static GivenOrganisation Load()
    {
        var given = new GivenOrganisation();
        given.Load(Export).Published.ShouldBeTrue();
        given.Load(Csv("departments", "department_id,name,parent_id", "D2,Ny,D0")).Published.ShouldBeTrue();
        given.Load(
            Csv("scaling_answers", "conversation_id,question_id,value", "K-2,ny,11", "S-2,ny,12"),
            Csv("leaders", "leader_id,department_id,name,manager_id", "L3-,Ukendt,Dorte Dal,L1-", "L1-,D1,Anna Ager,Ukendt")).IsClean.ShouldBeFalse();
        return given;
    }

    public static ForgetSummary ForgetAnna(this GivenOrganisation given) =>
        Forget.Run(new ForgetRequest(given.Data, GivenOrganisation.Id, "L1-"), TimeProvider.System);
}
