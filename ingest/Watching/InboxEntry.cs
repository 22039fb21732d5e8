using System.Globalization;
using LusInsight.Ingest.Reading.Places;

namespace LusInsight.Ingest.Watching;

/// <summary>A delivery in the inbox as it looks now.</summary>
/// <param name="Path">Of the folder or .zip.</param>
/// <param name="Stamp">Changes with any file's name, size or time; empty where there is no file yet.</param>
/// <param name="Markers">The files that say it is complete, which go when it has been loaded.</param>
/// <param name="IsMarked">Whether somebody says that it is complete.</param>
internal sealed record InboxEntry(string Path, string Stamp, IReadOnlyList<string> Markers, bool IsMarked)
{
    private const string Marker = ".done";

    /// <summary>Without its path.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Looks at a folder or .zip.</summary>
    public static InboxEntry Of(string path)
    {
        var isFolder = Directory.Exists(path);
        var files = isFolder ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : [path];
        List<string> markers = [.. MarkersOf(path).Where(File.Exists)];
        return new InboxEntry(
            path,
            string.Join('\n', files.Select(Line).Order(StringComparer.Ordinal)),
            markers,
            markers.Count > 0 || (isFolder && File.Exists(System.IO.Path.Combine(path, Marker))));
    }

    /// <summary>juni.zip: juni.zip.done, or juni.done.</summary>
    private static IEnumerable<string> MarkersOf(string path) => [path + Marker, System.IO.Path.ChangeExtension(path, Marker)];

    private static string Line(string file) =>
        string.Create(CultureInfo.InvariantCulture, $"{file} {FileStamp.Of(file).Length} {FileStamp.Of(file).WrittenAt.Ticks}");
}
