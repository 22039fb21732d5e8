using System.Text.Json;
using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Loading;

namespace LusInsight.Ingest.Tests.Examples;

/// <summary>A worked example, loaded as anybody would load it and seen as the director of D0.</summary>
public sealed class LoadedExample : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lusinsight-");

    public LoadedExample(string delivery)
    {
        var data = new DataFolder(_folder.FullName);
        Load = IngestJob.Run(new LoadRequest(PathOf(delivery), data), TimeProvider.System);
        Generation = Generation.Open(data.GenerationFile(Load.Organisation, Load.Generation), Load.Generation);
        Director = Viewer.Find(Generation, UserId.From("direktoer@proeve.dk")).ShouldNotBeNull();
    }

    public LoadSummary Load { get; }

    public Generation Generation { get; }

    public Viewer Director { get; }

    /// <summary>One document of the reference's figures.</summary>
    public static JsonElement Expected(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(PathOf(file)));
        return json.RootElement.Clone();
    }

    public Scope Scope(string department, string? round = null, string? level = null, string? asOf = null) =>
        Analytics.Access.Scope.Resolve(Generation, Director, new ScopeRequest(round, department, level, asOf));

    public void Dispose()
    {
        Generation.Dispose();
        _folder.Delete(recursive: true);
    }

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Examples", name);
}
