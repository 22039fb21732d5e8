using LusInsight.Analytics.Store;

namespace LusInsight.Ingest.Loading;

/// <summary>A finished generation that is looked at and never published. It goes with the folder's other leftovers.</summary>
internal static class Candidate
{
    /// <summary>Opens the file and shows it. The engine keeps an instance per path, so it gets one that nothing had before.</summary>
    public static void Show(OrganisationFolder folder, int number, Action<Generation> inspect)
    {
        var file = Path.Combine(folder.TempFolder, $"preview-{Guid.NewGuid():N}.duckdb");
        File.Move(folder.BuildingFile(number), file);
        using var generation = Generation.Open(file, number);
        inspect(generation);
    }
}
