using LusInsight.Analytics.Store;

namespace LusInsight.Ingest.Watching;

/// <summary>Which inboxes were ever watched for a data folder: whoever is to be forgotten is looked for in them too.</summary>
internal static class KnownInboxes
{
    /// <summary>Their paths; also of those that are not there today.</summary>
    public static IReadOnlyList<string> Of(DataFolder data) => File.Exists(FileOf(data)) ? File.ReadAllLines(FileOf(data)) : [];

    /// <summary>Notes one down, before anything is put aside in it.</summary>
    /// <exception cref="IOException">The data folder cannot be written.</exception>
    public static void Add(DataFolder data, string inbox)
    {
        var path = Path.GetFullPath(inbox);
        if (!Of(data).Contains(path, StringComparer.Ordinal))
        {
            Directory.CreateDirectory(data.Path);
            File.AppendAllLines(FileOf(data), [path]);
        }
    }

    private static string FileOf(DataFolder data) => Path.Combine(data.Path, ".inboxes");
}
