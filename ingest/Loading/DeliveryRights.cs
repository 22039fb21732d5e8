using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Loading;

/// <summary>What only an administrator may deliver: who may see the data, and what the organisation is.</summary>
internal static class DeliveryRights
{
    /// <exception cref="DeliveryException">The delivery brings users.</exception>
    public static void RequireUsers(Delivery delivery, LoadRequest request)
    {
        if (delivery.Files.FirstOrDefault(file => file.Feed == Feed.Users) is { } users)
        {
            Require(users.Name, request);
        }
    }

    /// <summary>The same of what was read: a workbook tells what it holds only then.</summary>
    /// <exception cref="DeliveryException">The delivery brings users.</exception>
    public static void RequireUsers(IReadOnlyList<StagedFile> files, LoadRequest request)
    {
        if (files.FirstOrDefault(file => file.Feed == Feed.Users && !file.IsRetry) is { } users)
        {
            Require(users.File, request);
        }
    }

    /// <param name="told">As the delivery says, or as it is stored.</param>
    /// <param name="stored">What is in force.</param>
    /// <param name="request">Says who loads.</param>
    /// <exception cref="DeliveryException">The delivery changes the organisation.</exception>
    public static void RequireSettings(StoredOrganisation told, StoredGeneration stored, LoadRequest request)
    {
        if (!request.MayAdminister && told != stored.Organisation)
        {
            throw new DeliveryException("Only an administrator may change the organisation's name, concept or clock: leave organisation.json out")
            {
                Fault = DeliveryFault.SettingsNotAllowed,
                Subject = "organisation.json",
            };
        }
    }

    private static void Require(string users, LoadRequest request)
    {
        if (!request.MayAdminister)
        {
            throw new DeliveryException($"Only an administrator may deliver {users}: leave it out")
            {
                Fault = DeliveryFault.UsersNotAllowed,
                Subject = users,
            };
        }
    }
}
