using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Reading;

/// <summary>One file of a delivery that holds rows.</summary>
/// <param name="Feed">Which file of the contract it is.</param>
/// <param name="Name">Its name as delivered.</param>
/// <param name="Path">Where it lies.</param>
public sealed record DeliveredFile(Feed Feed, string Name, string Path)
{
    /// <exception cref="DeliveryException">It cannot be opened.</exception>
    public Stream Open()
    {
        try
        {
            return new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DeliveryException($"{Name} cannot be read: close it in other programs and check its permissions", failure);
        }
    }
}
