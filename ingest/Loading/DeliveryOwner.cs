using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Loading;

/// <summary>Whose a delivery is.</summary>
internal static class DeliveryOwner
{
    /// <summary>The organisation that organisation.json tells, else the one that was asked for.</summary>
    /// <exception cref="DeliveryException">Nobody tells, the two disagree, or a first delivery has no organisation.json.</exception>
    public static OrganisationId Of(Delivery delivery, LoadRequest request)
    {
        if (delivery.Organisation is { } told)
        {
            return request.Organisation is null || request.Organisation == told.Id.Value
                ? told.Id
                : throw new DeliveryException(
                    $"'{delivery.Name}' belongs to {told.Id}, not to {request.Organisation}: give another folder, or leave out --organisation")
                {
                    Fault = DeliveryFault.OtherOrganisation,
                    Subject = told.Id.Value,
                };
        }

        if (request.Organisation is not { } asked)
        {
            throw new DeliveryException($"'{delivery.Name}' has no organisation.json: add one, or name a known organisation with --organisation");
        }

        if (!OrganisationId.IsWellFormed(asked) || request.Data.Generations(OrganisationId.From(asked)).Count == 0)
        {
            throw new DeliveryException(
                $"'{asked}' is not a known organisation in {request.Data.Path}: its first delivery must hold an organisation.json");
        }

        return OrganisationId.From(asked);
    }

    /// <summary>The organisation as organisation.json tells it; without one as it is stored.</summary>
    /// <exception cref="DeliveryException">The folder holds another organisation's generation.</exception>
    public static StoredOrganisation Told(Delivery delivery, StoredGeneration stored)
    {
        if (delivery.Organisation is not { } told)
        {
            return stored.Organisation!;
        }

        return stored.Organisation is null || stored.Organisation.Id == told.Id.Value
            ? new StoredOrganisation(told.Id.Value, told.Name, ConceptJson.Write(told.Concept), told.Today)
            : throw new DeliveryException($"The data folder of {told.Id} holds the data of {stored.Organisation.Id}: move it where it belongs");
    }
}
