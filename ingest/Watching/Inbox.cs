using System.Globalization;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Watching;

/// <summary>The folder that deliveries are put into. All that is remembered of them is where they lie.</summary>
/// <param name="path">Of the inbox.</param>
internal sealed class Inbox(string path)
{
    /// <summary>Where deliveries go that were loaded.</summary>
    public const string Processed = "processed";

    /// <summary>Where deliveries go that cannot be.</summary>
    public const string Failed = "failed";

    public string Path => path;

    /// <summary>What may be a delivery, by name: folders and .zip files.</summary>
    /// <exception cref="IOException">The inbox cannot be read, for now or for good.</exception>
    public IReadOnlyList<InboxEntry> Deliveries() =>
    [
        .. Directory.EnumerateDirectories(path).Where(folder => System.IO.Path.GetFileName(folder) is not (Processed or Failed))
            .Concat(Directory.EnumerateFiles(path, "*.zip", new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive }))
            .Where(entry => !System.IO.Path.GetFileName(entry).StartsWith('.'))
            .OrderBy(entry => System.IO.Path.GetFileName(entry), StringComparer.Ordinal)
            .Select(InboxEntry.Of),
    ];

    /// <summary>Names of files that belong into a delivery and lie beside them.</summary>
    public IReadOnlyList<string> LooseFiles() =>
    [
        .. Directory.EnumerateFiles(path)
            .Select(file => System.IO.Path.GetFileName(file))
            .Where(file => FileName.IsOrganisation(file) || FileName.IsCsv(file) || FileName.IsWorkbook(file))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>
    /// Takes a delivery out of the inbox. The report is there before it goes: killed in between, it is loaded again, which
    /// changes nothing, and gets another name.
    /// </summary>
    /// <param name="delivery">As it was found.</param>
    /// <param name="into">Processed or failed.</param>
    /// <param name="report">What became of it.</param>
    /// <returns>Where it lies now, from the inbox.</returns>
    /// <exception cref="IOException">The inbox cannot be written.</exception>
    public string MoveOut(InboxEntry delivery, string into, DeliveryReport report)
    {
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(path, into)).FullName;
        var target = FreeName(folder, delivery.Name);
        report.WriteBeside(target);
        // Before the delivery: a marker left alone would pass the next one of that name before it is complete.
        foreach (var marker in delivery.Markers)
        {
            File.Delete(marker);
        }

        if (report.DeliveryMayStay)
        {
            Directory.Move(delivery.Path, target);
        }
        else if (Directory.Exists(delivery.Path))
        {
            Directory.Delete(delivery.Path, recursive: true);
        }
        else
        {
            File.Delete(delivery.Path);
        }

        return System.IO.Path.Combine(into, System.IO.Path.GetFileName(target));
    }

    /// <summary>Everything that watching has ever put aside in an inbox: deliveries and what lies beside them.</summary>
    public static IEnumerable<string> PutAside(string inbox) => new[] { Processed, Failed }
        .Select(into => System.IO.Path.Combine(inbox, into))
        .Where(Directory.Exists)
        .SelectMany(Directory.GetFileSystemEntries);

    private static string FreeName(string folder, string name)
    {
        var (stem, extension) = (System.IO.Path.GetFileNameWithoutExtension(name), System.IO.Path.GetExtension(name));
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}{extension}"))
            .Select(free => System.IO.Path.Combine(folder, free))
            .First(target => !System.IO.Path.Exists(target) && !DeliveryReport.IsBeside(target));
    }
}
