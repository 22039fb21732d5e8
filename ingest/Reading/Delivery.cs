using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Reading;

/// <summary>A folder with some of the contract's files, for one organisation.</summary>
public sealed class Delivery
{
    private Delivery(string name, OrganisationFile? organisation, IReadOnlyList<DeliveredFile> files, IReadOnlyList<string> otherFiles)
    {
        Name = name;
        Organisation = organisation;
        Files = files;
        OtherFiles = otherFiles;
    }

    /// <summary>The folder's name without its path.</summary>
    public string Name { get; }

    /// <summary>What organisation.json says; null where the delivery has none.</summary>
    public OrganisationFile? Organisation { get; }

    /// <summary>The files with rows, in the contract's order; two of one feed (an English and a Danish name) are both here.</summary>
    public IReadOnlyList<DeliveredFile> Files { get; }

    /// <summary>Names of files in the folder that are none of the contract's.</summary>
    public IReadOnlyList<string> OtherFiles { get; }

    /// <summary>Looks what a folder holds and reads its organisation.json.</summary>
    /// <param name="folder">The folder's path.</param>
    /// <exception cref="DeliveryException">It is no folder, holds none of the files, or its organisation.json cannot be used.</exception>
    public static Delivery Open(string folder)
    {
        var paths = List(folder);
        var organisation = paths.Where(path => IsNamed(path, "organisation", ".json")).ToList();
        var files = (
            from feed in FeedDefinition.All
            from path in paths
            where IsNamed(path, feed.Name, ".csv") || IsNamed(path, feed.DanishName, ".csv")
            select new DeliveredFile(feed.Feed, Path.GetFileName(path), path)).ToList();

        if (organisation.Count > 1)
        {
            throw new DeliveryException($"'{folder}' holds {string.Join(" and ", organisation.Select(Path.GetFileName))}: keep one of them");
        }

        if (organisation.Count + files.Count == 0)
        {
            throw new DeliveryException(
                $"'{folder}' is not a delivery: it holds neither organisation.json nor any of {string.Join(", ", FeedDefinition.All.Select(feed => $"{feed.Name}.csv"))}")
            {
                Fault = DeliveryFault.NoFiles,
            };
        }

        var others = paths.Except(organisation).Except(files.Select(file => file.Path)).Select(path => Path.GetFileName(path));
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return new Delivery(name, organisation.Select(OrganisationFile.Read).FirstOrDefault(), files, [.. others]);
    }

    private static List<string> List(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DeliveryException(File.Exists(folder)
                ? $"'{folder}' is a file: give the folder that holds the delivery's files"
                : $"'{folder}' does not exist: give the folder that holds the delivery's files");
        }

        try
        {
            return [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DeliveryException($"'{folder}' cannot be read: check its permissions", failure);
        }
    }

    private static bool IsNamed(string path, string name, string extension) =>
        Path.GetExtension(path).Equals(extension, StringComparison.OrdinalIgnoreCase)
        && LooseName.Of(Path.GetFileNameWithoutExtension(path)).Equals(LooseName.Of(name), StringComparison.Ordinal);
}
