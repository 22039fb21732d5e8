using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Reading.Places;

namespace LusInsight.Ingest.Reading;

/// <summary>Some of the contract's files, for one organisation: a folder, or a zip archive of one.</summary>
public sealed class Delivery
{
    private readonly DeliveryPlace _place;

    private Delivery(DeliveryPlace place, OrganisationFile? organisation, IReadOnlyList<DeliveredFile> files)
    {
        _place = place;
        Organisation = organisation;
        Files = files;
        OtherFiles = [.. place.Files.Where(file => !FileName.IsOrganisation(file)).Except(files.Select(file => file.Name))];
    }

    /// <summary>The folder's or archive's name without its path.</summary>
    public string Name => _place.Name;

    /// <summary>What organisation.json says; null where the delivery has none.</summary>
    public OrganisationFile? Organisation { get; }

    /// <summary>
    /// The files with rows, in the contract's order, workbooks by other names last; two of one feed (an English and a Danish
    /// name) are both here.
    /// </summary>
    public IReadOnlyList<DeliveredFile> Files { get; }

    /// <summary>Names of files that are none of the contract's.</summary>
    public IReadOnlyList<string> OtherFiles { get; }

    /// <summary>Looks what a folder or archive holds and reads its organisation.json.</summary>
    /// <param name="path">Of the folder, or of the .zip.</param>
    /// <exception cref="DeliveryException">It is neither, holds none of the files, or its organisation.json cannot be used.</exception>
    public static Delivery Open(string path)
    {
        var place = DeliveryPlace.At(path);
        var organisation = place.Files.Where(FileName.IsOrganisation).ToList();
        var files = place.Files.Select(file => FileOf(place, file)).OfType<DeliveredFile>().OrderBy(file => file.Feed ?? (Feed)int.MaxValue).ToList();
        if (organisation.Count > 1)
        {
            throw new DeliveryException($"'{path}' holds {string.Join(" and ", organisation)}: keep one of them");
        }

        if (organisation.Count + files.Count == 0)
        {
            throw NoDelivery(path);
        }

        return new Delivery(place, organisation.Select(file => ReadOrganisation(place, file)).FirstOrDefault(), files);
    }

    /// <summary>What is said of something that holds none of the contract's files.</summary>
    internal static DeliveryException NoDelivery(string name) => new(
        $"'{name}' is not a delivery: it holds neither organisation.json nor any of {string.Join(", ", FeedDefinition.All.Select(feed => $"{feed.Name}.csv"))} (or .xlsx)")
    {
        Fault = DeliveryFault.NoFiles,
    };

    /// <inheritdoc cref="DeliveryPlace.RequireRoom"/>
    internal void RequireRoom(string workFolder) => _place.RequireRoom(workFolder);

    /// <inheritdoc cref="DeliveryPlace.RequireUnchanged"/>
    internal void RequireUnchanged() => _place.RequireUnchanged();

    private static DeliveredFile? FileOf(DeliveryPlace place, string file)
    {
        var feed = FileName.FeedOf(Path.GetFileNameWithoutExtension(file));
        return FileName.IsWorkbook(file) || (feed is not null && FileName.IsCsv(file))
            ? new DeliveredFile(place, file, feed, FileName.IsWorkbook(file))
            : null;
    }

    private static OrganisationFile ReadOrganisation(DeliveryPlace place, string file)
    {
        using var stream = place.OpenSmall(file);
        return OrganisationFile.Read(stream);
    }
}
