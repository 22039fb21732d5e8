using System.Text.Json;
using System.Text.Json.Nodes;
using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Loading;
using LusInsight.Ingest.Samples;

namespace LusInsight.Ingest.Tests.Samples;

/// <summary>
/// The five samples through the real ingest. Each lets the line see everybody's results, so that the figures of the
/// confidential ones can be asked for too.
/// </summary>
public sealed class LoadedSamples : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("samples-");
    private readonly Dictionary<string, Generation> _generations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LoadSummary> _summaries = new(StringComparer.Ordinal);

    public LoadedSamples()
    {
        var data = new DataFolder(Path.Combine(_folder.FullName, "data"));
        foreach (var organisation in SampleOrganisations.All.Select(spec => spec.Organisation))
        {
            using var sample = SampleFolder.Of(organisation);
            OpenToTheLine(sample);
            var summary = IngestJob.Run(new LoadRequest(sample.Path, data), TimeProvider.System);
            var file = data.GenerationFile(summary.Organisation, summary.Generation);
            _summaries.Add(organisation, summary);
            _generations.Add(organisation, Analytics.Store.Generation.Open(file, summary.Generation));
        }
    }

    public LoadSummary Summary(string organisation) => _summaries[organisation];

    public Generation Generation(string organisation) => _generations[organisation];

    public Viewer Director(string organisation) =>
        Viewer.Find(Generation(organisation), UserId.From($"direktoer@{organisation}.example")).ShouldNotBeNull();

    /// <summary>The whole organisation in one round; null = the newest.</summary>
    public Scope Scope(string organisation, string? round = null, string? department = null) =>
        Analytics.Access.Scope.Resolve(Generation(organisation), Director(organisation), new ScopeRequest(round, department));

    public void Dispose()
    {
        foreach (var generation in _generations.Values)
        {
            generation.Dispose();
        }

        _folder.Delete(recursive: true);
    }

    private static void OpenToTheLine(SampleFolder sample)
    {
        var organisation = JsonNode.Parse(sample.Bytes("organisation.json"))!;
        var concept = organisation["concept"]!.GetValueKind() == JsonValueKind.String
            ? BuiltInConcepts.Find(organisation["concept"]!.GetValue<string>()).ShouldNotBeNull()
            : ConceptJson.Parse(organisation["concept"]!.ToJsonString());
        organisation["concept"] = JsonNode.Parse(ConceptJson.Write(concept with { IndividualResults = IndividualResults.Line }));
        File.WriteAllText(Path.Combine(sample.Path, "organisation.json"), organisation.ToJsonString());
    }
}
