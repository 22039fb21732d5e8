using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Loading.Releases;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Loading;

/// <summary>
/// A step back is a step forward: a new generation with an older one's data. Who may see it is today's matter, and what
/// was loaded stays told.
/// </summary>
public static class Rollback
{
    /// <summary>Tables that stay as they are today.</summary>
    private static readonly string[] Kept =
    [
        "user_account", "load", "load_file", "load_finding", "tombstone",
        "release", "release_cell", "released_answer", "released_spider", "released_pair",
        "release_tree", "past_cell", "past_pair_cell", "past_contribution",
    ];

    /// <summary>Publishes the data of an older generation.</summary>
    /// <returns>The new generation's number.</returns>
    /// <exception cref="DeliveryException">There is no such organisation or generation, or it cannot be written.</exception>
    public static int Run(RollbackRequest request, TimeProvider time, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(time);
        var (data, organisation, to) = request;
        var generations = data.Generations(organisation);
        if (!generations.Contains(to))
        {
            throw new DeliveryException(generations.Count == 0
                ? $"'{organisation}' is not a known organisation in {data.Path}"
                : $"{organisation} has no generation {to} in {data.Path}: there are {string.Join(", ", generations)}");
        }

        try
        {
            using var folder = OrganisationFolder.Claim(data, organisation, new Turn(request.By, time, cancellation));
            var number = folder.NextGeneration;
            Write(folder, number, request, time, cancellation);
            Publisher.Publish(folder, number);
            return number;
        }
        catch (Exception failure) when (StorageFault.Explain(failure, data) is { } line)
        {
            throw new DeliveryException(line, failure) { Fault = DeliveryFault.Storage };
        }
    }

    private static void Write(OrganisationFolder folder, int number, RollbackRequest request, TimeProvider time, CancellationToken cancellation)
    {
        var (started, to) = (time.GetTimestamp(), request.To);
        using var connection = LoadConnection.Open(folder, cancellation);
        var stored = StoredGeneration.Attach(connection, folder);
        var deliverer = Deliverer.Of(request.User, connection);
        DeliveryRights.RequireWhole(deliverer);
        File.Copy(folder.GenerationFile(to), folder.BuildingFile(number));
        connection.AttachNew(folder.BuildingFile(number), "generation");
        connection.Execute("USE generation");
        if (connection.Count("SELECT CAST(arg_max(schema_version, generation) AS BIGINT) FROM load") != Schema.Version)
        {
            throw new DeliveryException($"Generation {to} was written by another version of LusInsight: load its deliveries again instead");
        }

        RequireSettings(connection, to, request.MayAdminister && deliverer.MayAdminister);
        foreach (var table in Kept)
        {
            connection.Execute($"DELETE FROM {table}; INSERT INTO {table} BY NAME FROM stored.{table}");
        }

        connection.ExecuteFile("TouchEverything.sql");
        Contributions.NoteEverybody(connection);
        ReleaseWriter.MarkKept(connection, everywhere: true);
        var tables = new FeedTables([], ConceptJson.Parse(stored.Organisation!.Concept));
        new LoadEntry
        {
            Generation = number,
            Action = "rollback",
            Delivery = $"generation {to}",
            LoadedAt = time.GetUtcNow().UtcDateTime,
            Today = stored.Organisation.Today ?? DanishClock.Today(time),
            Seconds = time.GetElapsedTime(started).TotalSeconds,
        }.Write(connection, ContentHash.Of(connection, tables));
        connection.Execute("CHECKPOINT generation; USE memory; DETACH generation");
    }

    // An older concept may show what today's keeps to the pair.
    private static void RequireSettings(LoadConnection connection, int to, bool mayAdminister)
    {
        const string differing = "SELECT count(*) FROM (FROM generation.organisation EXCEPT ALL FROM stored.organisation)";
        if (!mayAdminister && connection.Count(differing) > 0)
        {
            throw new DeliveryException(
                $"Generation {to} has another name, concept or clock of the organisation: only an administrator may go back to it")
            {
                Fault = DeliveryFault.SettingsNotAllowed,
            };
        }
    }
}
