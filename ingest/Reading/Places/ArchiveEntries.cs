using System.IO.Compression;

namespace LusInsight.Ingest.Reading.Places;

/// <summary>What an archive holds, and what it must not hold.</summary>
internal static class ArchiveEntries
{
    private const int UnixModeShift = 16;
    private const int FileType = 0xF000;
    private const int Link = 0xA000;

    /// <summary>The delivery's files: those at the top, or in the one folder that is all there is at the top.</summary>
    /// <returns>Name of a file → name of its entry.</returns>
    /// <exception cref="DeliveryException">An entry that no export makes: a path out of the archive, a link, a password, one name twice.</exception>
    public static IReadOnlyDictionary<string, string> Find(string archive, ZipArchive zip)
    {
        var entries = zip.Entries
            .Select(entry => (Entry: entry, Path: entry.FullName.Replace('\\', '/')))
            .Where(file => !IsPassedOver(file.Path))
            .ToList();
        foreach (var (entry, path) in entries)
        {
            Require(archive, entry, path);
        }

        var files = entries.Where(file => !file.Path.EndsWith('/')).ToList();
        if (files.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            throw Refused(archive, $"holds '{twice.Key}' twice", "keep one of them");
        }

        var top = Top(files.ConvertAll(file => file.Path));
        return files.ToDictionary(file => file.Path[top.Length..], file => file.Entry.FullName, StringComparer.Ordinal);
    }

    /// <summary>What a Mac adds to every archive.</summary>
    private static bool IsPassedOver(string path) => path
        .Split('/')
        .Any(part => part is "__MACOSX" or ".DS_Store" || part.StartsWith("._", StringComparison.Ordinal));

    private static void Require(string archive, ZipArchiveEntry entry, string path)
    {
        if (path.StartsWith('/') || (path.Length > 1 && path[1] == ':') || path.Split('/').Contains("..", StringComparer.Ordinal) || path.Contains('\0'))
        {
            throw Refused(archive, "holds a path that leads out of it", "make it anew from the delivery's folder");
        }

        if (((entry.ExternalAttributes >> UnixModeShift) & FileType) == Link)
        {
            throw Refused(archive, $"holds a link instead of a file ('{path}')", "put the file itself in");
        }

        if (entry.IsEncrypted)
        {
            throw Refused(archive, "is protected by a password", "make it anew without one");
        }
    }

    private static string Top(List<string> paths)
    {
        var slash = paths.Count == 0 ? -1 : paths[0].IndexOf('/');
        var top = slash < 0 ? string.Empty : paths[0][..(slash + 1)];
        return paths.TrueForAll(path => path.StartsWith(top, StringComparison.Ordinal)) ? top : string.Empty;
    }

    private static DeliveryException Refused(string archive, string what, string remedy) => new($"{archive} {what}: {remedy}");
}
