using LusInsight.Ingest.Reading;
using LusInsight.Ingest.Watching;

namespace LusInsight.Ingest.Loading.Erasure;

/// <summary>
/// What lies about of deliveries that were loaded or failed: in the inboxes that were watched for this data folder, and uploads.
/// One that tells of somebody who is to be erased is deleted whole, and so is a report; the generations have its other rows.
/// </summary>
internal static class DeliveredFiles
{
    /// <summary>Deletes what tells of these people.</summary>
    /// <returns>How many deliveries and reports.</returns>
    /// <exception cref="IOException">Something could not be deleted.</exception>
    public static int Delete(OrganisationFolder folder, ErasedPeople people)
    {
        var search = new ByteSearch(people.Texts);
        var found = KnownInboxes.Of(folder.Data).SelectMany(Inbox.PutAside).Concat(Uploads(folder))
            .Where(path => !IsAnothers(path, folder) && search.IsIn(path))
            .ToList();
        foreach (var path in found)
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
            else
            {
                File.Delete(path);
            }
        }

        return found.Count;
    }

    private static string[] Uploads(OrganisationFolder folder) =>
        Directory.Exists(folder.Data.UploadFolder) ? Directory.GetDirectories(folder.Data.UploadFolder) : [];

    /// <summary>Another organisation's delivery may have people of the same ids.</summary>
    private static bool IsAnothers(string path, OrganisationFolder folder)
    {
        try
        {
            return Delivery.Open(path).Organisation is { } told && told.Id != folder.Organisation;
        }
        catch (DeliveryException)
        {
            return false;
        }
    }
}
