using System.Xml.Linq;

namespace LusInsight.Journey.Tests.Repository;

/// <summary>ingest → analytics ← dashboard: who may know whom.</summary>
public sealed class ProjectReferenceTests
{
    [Theory]
    [InlineData("analytics/LusInsight.Analytics.csproj", "")]
    [InlineData("ingest/LusInsight.Ingest.csproj", "LusInsight.Analytics")]
    [InlineData("dashboard/LusInsight.Dashboard.csproj", "LusInsight.Analytics, LusInsight.Ingest")]
    public void Project_Referring_KnowsOnlyTheRoomsBelow(string project, string expected) =>
        string.Join(", ", ReferencesOf(project)).ShouldBe(expected);

    [Fact]
    public void Analytics_InItsSources_NamesNobody() =>
        NamedIn("analytics", "LusInsight.Ingest", "LusInsight.Dashboard").ShouldBeEmpty();

    [Fact]
    public void Ingest_InItsSources_NamesNoPage() =>
        NamedIn("ingest", "LusInsight.Dashboard").ShouldBeEmpty();

    // The data-protection page tells what the files may hold; lists are downloaded in the form that the commands print.
    [Fact]
    public void Dashboard_InItsSources_NamesIngestOnlyToLoad() => NamedIn("dashboard", "LusInsight.Ingest")
        .Except(["dashboard/Completion", "dashboard/Data", "dashboard/Hosting", "dashboard/Privacy", "dashboard/Program.cs"])
        .ShouldBeEmpty();

    [Fact]
    public void Driver_InTheSources_IsNamedOnlyByStoreAndLoading() =>
        new[] { "analytics", "ingest", "dashboard" }
            .SelectMany(room => NamedIn(room, "DuckDB.NET"))
            .Except(["analytics/Bindings", "analytics/Store/DuckDb", "ingest/Reading", "ingest/Loading", "ingest/Commands"])
            .ShouldBeEmpty();

    [Fact]
    public void Solution_Projects_AreAllProjectsThereAre()
    {
        // Project("{…}") = "LusInsight.Ingest", "ingest\LusInsight.Ingest.csproj", "{…}"
        var inSolution = Repo.Read("LusInsight.sln").Split('"')
            .Where(part => part.EndsWith(".csproj", StringComparison.Ordinal))
            .Select(part => part.Replace('\\', '/'));

        inSolution.Order(StringComparer.Ordinal).ShouldBe(Repo.Files(pattern: "*.csproj").Order(StringComparer.Ordinal));
    }

    // The bindings come by build/DuckDb.props: part of the engine, not of the rooms.
    private static IEnumerable<string> ReferencesOf(string project) => XDocument.Load(Repo.PathOf(project))
        .Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
        .Order(StringComparer.Ordinal);

    // The folders (of files in a room's root: the files) whose C# names something.
    private static IEnumerable<string> NamedIn(string room, params string[] names) => Repo.Files(room)
        .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
        .Where(file => names.Any(Repo.Read(file).Contains))
        .Select(PlaceOf)
        .Distinct(StringComparer.Ordinal);

    private static string PlaceOf(string file)
    {
        var parts = file.Split('/');
        // A store has a folder per engine; elsewhere the folder is the feature.
        var depth = parts is ["analytics", "Store", _, _, ..] ? 3 : 2;
        return string.Join('/', parts.Take(depth));
    }
}
