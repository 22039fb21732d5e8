using LusInsight.Analytics.Store;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Watching;

/// <summary>Which inboxes were ever watched for a data folder: whoever is to be forgotten is looked for in them too.</summary>
internal static class KnownInboxes
{
    /// <summary>Their paths; also of those that are not there today.</summary>
    public static IReadOnlyList<string> Of(DataFolder data) => File.Exists(FileOf(data)) ? File.ReadAllLines(FileOf(data)) : [];

    /// <summary>Notes one down.</summary>
    /// <exception cref="DeliveryException">The data folder cannot be written.</exception>
    public static void Add(DataFolder data, string inbox)
    {
        var path = Path.GetFullPath(inbox);
        try
        {
            if (!Of(data).Contains(path, StringComparer.Ordinal))
            {
                Directory.CreateDirectory(data.Path);
                File.AppendAllLines(FileOf(data), [path]);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DeliveryException($"{data.Path} cannot be used: {failure.Message}", failure) { Fault = DeliveryFault.Storage };
        }
    }

    private static string FileOf(DataFolder data) => Path.Combine(data.Path, ".inboxes");
}
