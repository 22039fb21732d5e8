using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Access;
using LusInsight.Dashboard.Data.Upload;
using LusInsight.Dashboard.Tests.AccessLog;
using LusInsight.Ingest;
using LusInsight.Ingest.Loading;
using Microsoft.Extensions.Logging.Abstractions;

namespace LusInsight.Dashboard.Tests.Data.Upload;

/// <summary>
/// An organisation as the job has loaded it, and those who upload to it. Departments D0 &gt; D1 and D2, one round, three
/// leaders with a held conversation each; somebody of each role (part-director: of D1 alone).
/// </summary>
internal sealed class GivenUploads : IDisposable
{
    public const string Id = "given";

    private readonly string _folder = Directory.CreateTempSubdirectory("lusinsight-upload-").FullName;
    private readonly GenerationCatalog _catalog;
    private readonly ViewerDirectory _directory;

    public GivenUploads(IndividualResults results = IndividualResults.Line)
    {
        Data = new DataFolder(Path.Combine(_folder, "data"));
        Concept = GivenConcept.Small with { IndividualResults = results };
        Load(
            ("organisation.json", OrganisationJson("Givet", Concept)),
            ("departments.csv", "department_id,name,parent_id\nD0,Kommunen,\nD1,Børn,D0\nD2,Ældre,D0\n"),
            ("rounds.csv", "round_id,name,opens_on,closes_on\nR1,LUS 2025,2025-01-01,2025-12-31\n"),
            ("leaders.csv", "leader_id,department_id,name\nL1,D1,Anna Aa\nL2,D1,Bo Bæk\nL3,D2,Carl Cø\n"),
            ("conversations.csv", "conversation_id,round_id,leader_id,held_on,closed_on\nC1,R1,L1,2025-03-01,2025-03-02\nC2,R1,L2,2025-03-01,\nC3,R1,L3,2025-03-01,\n"),
            ("scaling_answers.csv", "conversation_id,question_id,value\nC1,q1,4\nC2,q1,6\nC3,q1,8\n"),
            ("spider_scores.csv", "conversation_id,arena_id,current_level,desired_level\nC1,x,2,4\nC2,x,3,3\nC3,x,1,5\n"),
            ("users.csv", "user_id,role,department_id,leader_id\ndirector,director,D0,L1\npart-director,director,D1,\nhead,department_head,D1,\nhr,hr,,\nmed,med,,\nleader,leader,D1,L2\nadmin,admin,,\n"));
        _catalog = new GenerationCatalog(Data, TimeProvider.System);
        _directory = new ViewerDirectory(_catalog, TimeProvider.System, new AuthSettings(), GivenAccessLog.Notes(Data));
        Desk = new DeliveryDesk(Data, _catalog, TimeProvider.System, new ReaderMark(), NullLogger<DeliveryDesk>.Instance);
    }

    public DataFolder Data { get; }

    public Concept Concept { get; }

    public DeliveryDesk Desk { get; }

    public UploadOptions Options { get; init; } = new();

    public int Current => Data.Current(OrganisationId.From(Id))!.Value;

    public bool HasUploads => Directory.Exists(Path.Combine(Data.Path, ".uploads"))
        && Directory.EnumerateFileSystemEntries(Path.Combine(Data.Path, ".uploads")).Any();

    public static string OrganisationJson(string name, Concept concept, string id = Id) =>
        $$"""{"id": "{{id}}", "name": "{{name}}", "concept": {{ConceptJson.Write(concept)}}, "today": "2025-06-01"}""";

    public static UploadSource File(string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new UploadSource(name, bytes.Length, (_, _) => new MemoryStream(bytes));
    }

    /// <summary>As the page of that user has it.</summary>
    public UploadSession Session(string user) => new(Desk, Options, () => Task.FromResult(Admit(user)), NullLogger.Instance);

    public Admission Admit(string user) =>
        _directory.Admit(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, user)], "test")), Id);

    /// <summary>As the command loads.</summary>
    public void Load(params (string File, string Text)[] files)
    {
        var delivery = Directory.CreateDirectory(Path.Combine(_folder, Guid.NewGuid().ToString("N"))).FullName;
        foreach (var (file, text) in files)
        {
            System.IO.File.WriteAllText(Path.Combine(delivery, file), text);
        }

        IngestJob.Run(new LoadRequest(delivery, Data) { Organisation = Id }, TimeProvider.System);
    }

    /// <summary>Every file of the organisation with a digest of its bytes.</summary>
    public IReadOnlyList<string> Bytes() =>
    [
        .. Directory.EnumerateFiles(Data.FolderOf(OrganisationId.From(Id)), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetFileName(file)} {Convert.ToHexString(SHA256.HashData(System.IO.File.ReadAllBytes(file)))}"),
    ];

    public void Dispose()
    {
        _catalog.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
