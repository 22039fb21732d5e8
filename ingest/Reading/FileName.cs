using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Reading;

/// <summary>What a file's or sheet's name says it holds.</summary>
internal static class FileName
{
    private static readonly string[] Workbook = [".xlsx", ".xlsm"];

    private static readonly Dictionary<string, Feed> Feeds = FeedDefinition.All
        .SelectMany(feed => new[] { feed.Name, feed.DanishName }, (feed, name) => (feed.Feed, Name: LooseName.Of(name)))
        .ToDictionary(known => known.Name, known => known.Feed, StringComparer.Ordinal);

    /// <summary>The contract's file by this name, English or Danish, without its extension; null where there is none.</summary>
    public static Feed? FeedOf(string name) => Feeds.TryGetValue(LooseName.Of(name), out var feed) ? feed : null;

    /// <summary>Whether it is organisation.json.</summary>
    public static bool IsOrganisation(string file) =>
        HasExtension(file, ".json") && LooseName.Of(Path.GetFileNameWithoutExtension(file)) == "organisation";

    /// <summary>Whether its rows are text.</summary>
    public static bool IsCsv(string file) => HasExtension(file, ".csv");

    /// <summary>Whether its rows are in sheets. (Excel's own lock file of an open workbook, ~$x.xlsx, is none.)</summary>
    public static bool IsWorkbook(string file) =>
        Workbook.Any(extension => HasExtension(file, extension)) && !file.StartsWith("~$", StringComparison.Ordinal);

    /// <summary>(A file in a folder below, as an archive lists it, is none of the delivery's.)</summary>
    private static bool HasExtension(string file, string extension) =>
        !file.Contains('/') && Path.GetExtension(file).Equals(extension, StringComparison.OrdinalIgnoreCase);
}
