using System.Text.Json;
using DuckDB.NET.Data;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Loading;

namespace LusInsight.Ingest.Tests.Loading;

/// <summary>A data folder with one organisation, loaded from deliveries that the test writes as text.</summary>
internal sealed class GivenOrganisation : IDisposable
{
    public static readonly OrganisationId Id = OrganisationId.From("given");

    /// <summary>Loaded once and copied for every test that starts from it.</summary>
    private static readonly Lazy<GivenOrganisation> Template = new(MakeTemplate);

    private readonly string _folder = Directory.CreateTempSubdirectory("lusinsight-load-").FullName;
    private int _deliveries;

    public GivenOrganisation() => Data = new DataFolder(Path.Combine(_folder, "data"));

    public DataFolder Data { get; }

    public Concept Concept { get; set; } = SmallConcept.With();

    public string Today { get; set; } = "2025-06-01";

    public string Name { get; set; } = "Given";

    /// <summary>Where the organisation's generations lie.</summary>
    public string OrganisationFolder => Data.FolderOf(Id);

    /// <summary>Two departments, two rounds (R1 closed, R2 open today), a leader in each department, a conversation in each round.</summary>
    public static GivenOrganisation Loaded() => Template.Value.Copy();

    /// <summary>Another with the same data folder.</summary>
    public GivenOrganisation Copy()
    {
        var copy = new GivenOrganisation { Concept = Concept, Today = Today, Name = Name };
        Directory.CreateDirectory(copy.OrganisationFolder);
        foreach (var file in Directory.EnumerateFiles(Data.Path, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(copy.Data.Path, Path.GetRelativePath(Data.Path, file)));
        }

        return copy;
    }

    /// <summary>The same, with another concept.</summary>
    public static GivenOrganisation Loaded(Concept concept)
    {
        var given = new GivenOrganisation { Concept = concept };
        given.Load(Basis).Published.ShouldBeTrue();
        return given;
    }

    /// <summary>The files of <see cref="Loaded()"/>.</summary>
    public static (string File, string Text)[] Basis =>
    [
        Csv("departments", "department_id,name,parent_id", "D0,Top,", "D1,Under,D0"),
        Csv("rounds", "round_id,name,opens_on,closes_on", "R1,Runde 1,2024-01-01,2024-12-31", "R2,Runde 2,2025-01-01,2025-12-31"),
        Csv("leaders", "leader_id,department_id,manager_id,level", "L0,D0,,chef", "L1,D1,L0,leder"),
        Csv("conversations", "conversation_id,round_id,leader_id,held_on", "C1,R1,L1,2024-05-01", "C2,R2,L1,2025-05-01"),
    ];

    /// <summary>A file of a header and rows.</summary>
    public static (string File, string Text) Csv(string feed, string header, params string[] rows) =>
        ($"{feed}.csv", string.Join('\n', rows.Prepend(header)) + "\n");

    /// <summary>A folder with organisation.json and these files.</summary>
    public string Delivery(params (string File, string Text)[] files)
    {
        var folder = DeliveryWithoutOrganisation(files);
        File.WriteAllText(Path.Combine(folder, "organisation.json"), OrganisationJson());
        return folder;
    }

    public string DeliveryWithoutOrganisation(params (string File, string Text)[] files)
    {
        var folder = Path.Combine(_folder, $"delivery-{++_deliveries}");
        Directory.CreateDirectory(folder);
        foreach (var (file, text) in files)
        {
            File.WriteAllText(Path.Combine(folder, file), text);
        }

        return folder;
    }

    /// <summary>Loads these files as one delivery, whatever share of them is rejected.</summary>
    public LoadSummary Load(params (string File, string Text)[] files) => Load(Delivery(files));

    public LoadSummary Load(string delivery, IProgress<LoadProgress>? progress = null) =>
        IngestJob.Run(new LoadRequest(delivery, Data) { MaxRejectsPercent = 100 }, TimeProvider.System, progress);

    /// <summary>Every row of the generation in force as its columns joined by '|', null as nothing.</summary>
    public List<string> Rows(string sql) => Rows(sql, Data.Current(Id)!.Value);

    public List<string> Rows(string sql, int generation)
    {
        using var connection = new DuckDBConnection($"Data Source={Data.GenerationFile(Id, generation)};ACCESS_MODE=READ_ONLY");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT CAST(COLUMNS(*) AS VARCHAR) FROM ({sql})";
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : reader.GetString(i))));
        }

        return rows;
    }

    /// <summary>Quarantine as file, line, column and code.</summary>
    public List<string> Rejects() => Rows("SELECT file, line, column_name, code FROM reject ORDER BY file, line, generation");

    public string ContentHash() => Rows("SELECT arg_max(content_hash, generation) FROM load").Single();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static GivenOrganisation MakeTemplate()
    {
        var template = Loaded(SmallConcept.With());
        AppDomain.CurrentDomain.ProcessExit += (_, _) => template.Dispose();
        return template;
    }

    private string OrganisationJson() =>
        $$"""{"id": "{{Id}}", "name": {{JsonSerializer.Serialize(Name)}}, "concept": {{ConceptJson.Write(Concept)}}, "today": "{{Today}}"}""";
}
