using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Loading;

/// <summary>
/// What only an administrator may deliver (who may see the data, and what the organisation is), and what only those who
/// lead all of it may.
/// </summary>
internal static class DeliveryRights
{
    /// <exception cref="DeliveryException">The delivery brings users.</exception>
    public static void RequireUsers(Delivery delivery, LoadRequest request)
    {
        if (delivery.Files.FirstOrDefault(file => file.Feed == Feed.Users) is { } users)
        {
            Require(users.Name, request.MayAdminister);
        }
    }

    /// <summary>The same of what was read: a workbook tells what it holds only then.</summary>
    /// <exception cref="DeliveryException">The delivery brings users.</exception>
    public static void RequireUsers(IReadOnlyList<StagedFile> files, bool mayAdminister)
    {
        if (files.FirstOrDefault(file => file.Feed == Feed.Users && !file.IsRetry) is { } users)
        {
            Require(users.File, mayAdminister);
        }
    }

    /// <summary>Who leads a part of the organisation brings rows about that part alone, and lets nobody else's in.</summary>
    /// <exception cref="DeliveryException">The delivery has rows about others, or about what does not exist.</exception>
    public static void RequireReach(Deliverer deliverer, IReadOnlyList<StagedFile> files, LoadConnection connection)
    {
        if (deliverer.Tops is { } tops
            && connection.QueryFile("OutOfReach.sql", row => SnakeCase.Parse<Feed>(row.GetString(0)), ("tops", tops.ToList())) is { Count: > 0 } feeds)
        {
            var strays = files.Where(file => !file.IsRetry && feeds.Contains(file.Feed)).Select(file => file.File);
            throw OutOfReach(string.Join(", ", strays));
        }
    }

    /// <summary>A row that waits in quarantine is somebody else's, and would come in by what this delivery brings.</summary>
    /// <exception cref="DeliveryException">One would.</exception>
    public static void RequireNoneElses(Deliverer deliverer, CheckedDelivery found)
    {
        if (deliverer.Tops is not null && found.Retried.Accepted > 0)
        {
            throw OutOfReach(string.Join(", ", found.Files.Select(file => file.File)));
        }
    }

    /// <exception cref="DeliveryException">An older generation's data is everybody's.</exception>
    public static void RequireWhole(Deliverer deliverer)
    {
        if (deliverer.Tops is not null)
        {
            throw OutOfReach(null);
        }
    }

    /// <param name="told">As the delivery says, or as it is stored.</param>
    /// <param name="stored">What is in force.</param>
    /// <param name="mayAdminister">Whether who loads may change it.</param>
    /// <exception cref="DeliveryException">The delivery changes the organisation.</exception>
    public static void RequireSettings(StoredOrganisation told, StoredGeneration stored, bool mayAdminister)
    {
        if (!mayAdminister && told != stored.Organisation)
        {
            throw new DeliveryException("Only an administrator may change the organisation's name, concept or clock: leave organisation.json out")
            {
                Fault = DeliveryFault.SettingsNotAllowed,
                Subject = "organisation.json",
            };
        }
    }

    private static void Require(string users, bool mayAdminister)
    {
        if (!mayAdminister)
        {
            throw new DeliveryException($"Only an administrator may deliver {users}: leave it out")
            {
                Fault = DeliveryFault.UsersNotAllowed,
                Subject = users,
            };
        }
    }

    private static DeliveryException OutOfReach(string? files) =>
        new("This user may load rows about their own part of the organisation alone" + (files is null ? "" : $": take the others out of {files}"))
        {
            Fault = DeliveryFault.OutOfReach,
            Subject = files,
        };
}
