using LusInsight.Analytics.Store;

namespace LusInsight.Ingest.Watching;

/// <summary>What to watch.</summary>
/// <param name="Inbox">The inbox's folder.</param>
/// <param name="Data">Where the generations lie.</param>
public sealed record WatchRequest(string Inbox, DataFolder Data)
{
    /// <summary>How long nothing of a delivery must change before it counts as complete.</summary>
    public TimeSpan Settle { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Whose deliveries they are, where they have no organisation.json.</summary>
    public string? Organisation { get; init; }

    /// <summary>As for a load.</summary>
    public double MaxRejectsPercent { get; init; } = 10;

    /// <summary>What is wrong with it, in one line; null when nothing is.</summary>
    public string? Fault
    {
        get
        {
            var (inbox, data) = (Folder(Inbox), Folder(Data.Path));
            return !Directory.Exists(Inbox) ? $"'{Inbox}' does not exist: make the inbox, or give another folder"
                : inbox.StartsWith(data, StringComparison.Ordinal) || data.StartsWith(inbox, StringComparison.Ordinal)
                    ? $"'{Inbox}' and {Data.Path} lie in one another: give the inbox a folder of its own"
                    : null;
        }
    }

    private static string Folder(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) + Path.DirectorySeparatorChar;
}
