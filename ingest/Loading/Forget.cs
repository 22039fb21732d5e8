using LusInsight.Analytics.Store;
using LusInsight.Ingest.Loading.Erasure;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Loading;

/// <summary>
/// Forgets a person: every row of theirs in every generation that is kept, quarantine too, and what lies about of deliveries.
/// Broken off, it is done again and ends in the same.
/// </summary>
public static class Forget
{
    /// <summary>Forgets one person of one organisation.</summary>
    /// <returns>What was done.</returns>
    /// <exception cref="DeliveryException">There is no such organisation or person, or it cannot be written. Nobody is named.</exception>
    public static ForgetSummary Run(ForgetRequest request, TimeProvider time, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(time);
        if (request.Data.Generations(request.Organisation).Count == 0)
        {
            throw new DeliveryException($"'{request.Organisation}' is not a known organisation in {request.Data.Path}");
        }

        try
        {
            using var folder = OrganisationFolder.Claim(request.Data, request.Organisation, new Turn(request.By, time, cancellation));
            return Run(folder, request.LeaderId, time, cancellation);
        }
        catch (Exception failure) when (StorageFault.Explain(failure, request.Data) is { } line)
        {
            throw new DeliveryException(line, failure) { Fault = DeliveryFault.Storage };
        }
    }

    private static ForgetSummary Run(OrganisationFolder folder, string leader, TimeProvider time, CancellationToken cancellation)
    {
        var generations = new ErasedGenerations(folder, time, cancellation);
        var kept = generations.Kept(DataFolder.Kept);
        if (kept.Count == 0 || kept[^1] != folder.InForce)
        {
            throw new DeliveryException(
                $"The generation in force of {folder.Organisation} does not open, or another version of LusInsight wrote it: load a delivery first");
        }

        var people = ErasedPeopleSearch.Find(ErasedPeople.Forget, [leader], folder, kept.Select(folder.GenerationFile), cancellation);
        var reasons = kept.Select(number => ReasonIn(folder, number, leader, cancellation)).ToList();
        if (!people.AreKnown && reasons.TrueForAll(reason => reason is null))
        {
            throw new DeliveryException($"{folder.Organisation} has no person with this id: give the leader_id as leaders.csv has it");
        }

        // First the files: only the generations know what else the person is called.
        var files = DeliveredFiles.Delete(folder, people);
        var isDone = !people.AreKnown && reasons.TrueForAll(reason => reason == ErasedPeople.Forget);
        var number = isDone ? kept[^1] : generations.Run(kept, people);
        // Again, for the delivery that was put aside meanwhile.
        return new ForgetSummary(folder.Organisation, number, isDone ? 0 : kept.Count, files + DeliveredFiles.Delete(folder, people));
    }

    private static string? ReasonIn(OrganisationFolder folder, int number, string leader, CancellationToken cancellation)
    {
        using var connection = LoadConnection.Open(folder, cancellation);
        connection.AttachReadOnly(folder.GenerationFile(number), "stored");
        return Tombstones.ReasonFor(connection, folder, leader);
    }
}
