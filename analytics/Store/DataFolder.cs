using System.Globalization;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Store;

/// <summary>
/// Where things lie on disk: a folder per organisation, in it generations g000001.duckdb, g000002.duckdb, …, which never
/// change once they have their name, and CURRENT, a text file that names the one in force.
/// </summary>
/// <param name="Path">The data folder.</param>
public sealed record DataFolder(string Path)
{
    /// <summary>How many generations are kept.</summary>
    public const int Kept = 3;

    /// <summary>The organisations that have a folder here, in ordinal order; empty when the data folder is not there.</summary>
    public IReadOnlyList<OrganisationId> Organisations() => !Directory.Exists(Path)
        ? []
        : [.. Directory.EnumerateDirectories(Path)
            .Select(folder => System.IO.Path.GetFileName(folder))
            .Where(OrganisationId.IsWellFormed)
            .Select(OrganisationId.From)
            .Where(organisation => File.Exists(CurrentFile(organisation)))
            .OrderBy(id => id.Value, StringComparer.Ordinal)];

    /// <summary>Where the dashboard keeps uploads until they are published or discarded.</summary>
    public string UploadFolder => System.IO.Path.Combine(Path, ".uploads");

    /// <summary>The folder of one organisation.</summary>
    public string FolderOf(OrganisationId organisation) => System.IO.Path.Combine(Path, organisation.Value);

    /// <summary>The file that names the generation in force.</summary>
    public string CurrentFile(OrganisationId organisation) => System.IO.Path.Combine(FolderOf(organisation), "CURRENT");

    /// <summary>The file of one generation.</summary>
    public string GenerationFile(OrganisationId organisation, int generation) => System.IO.Path.Combine(
        FolderOf(organisation), string.Create(CultureInfo.InvariantCulture, $"g{generation:000000}.duckdb"));

    /// <summary>The generation in force, or null when there is none (or CURRENT cannot be read as one).</summary>
    public int? Current(OrganisationId organisation)
    {
        var file = CurrentFile(organisation);
        return File.Exists(file) ? NumberOf(File.ReadAllText(file).Trim()) : null;
    }

    /// <summary>The generations on disk, the oldest first.</summary>
    public IReadOnlyList<int> Generations(OrganisationId organisation) => !Directory.Exists(FolderOf(organisation))
        ? []
        : [.. Directory.EnumerateFiles(FolderOf(organisation), "g*.duckdb")
            .Select(file => NumberOf(System.IO.Path.GetFileName(file)))
            .OfType<int>()
            .Order()];

    private static int? NumberOf(string name) =>
        name.StartsWith('g') && name.EndsWith(".duckdb", StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(1, name.Length - 1 - ".duckdb".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
