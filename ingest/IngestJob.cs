using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Loading;
using LusInsight.Ingest.Loading.Erasure;
using LusInsight.Ingest.Loading.Mistakes;
using LusInsight.Ingest.Loading.Releases;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest;

/// <summary>
/// A delivery's way into a generation: read → check → load → publish. All or nothing: until the last step nothing has
/// changed for anybody, and afterwards everything has.
/// </summary>
public sealed class IngestJob
{
    private readonly LoadRequest _request;
    private readonly TimeProvider _time;
    private readonly IProgress<LoadProgress>? _progress;
    private readonly CancellationToken _cancellation;
    private readonly long _started;

    private IngestJob(LoadRequest request, TimeProvider time, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        (_request, _time, _progress, _cancellation) = (request, time, progress, cancellation);
        _started = time.GetTimestamp();
    }

    /// <summary>Loads one delivery.</summary>
    /// <param name="request">What to load.</param>
    /// <param name="time">Tells the organisation's day, where it has no fixed one, and the seconds.</param>
    /// <param name="progress">Told of every step; while reading, from several threads.</param>
    /// <param name="cancellation">Gives up as if nothing had happened.</param>
    /// <exception cref="DeliveryException">Nothing was published; the message says in one line why and what to do.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing was published.</exception>
    public static LoadSummary Run(
        LoadRequest request, TimeProvider time, IProgress<LoadProgress>? progress = null, CancellationToken cancellation = default) =>
        Run(request, time, progress, cancellation, job => job.Publish);

    /// <summary>The same job up to the verified generation, which is looked at and thrown away. Nothing is published.</summary>
    /// <param name="request">What would be loaded.</param>
    /// <param name="time">As for <see cref="Run(LoadRequest, TimeProvider, IProgress{LoadProgress}?, CancellationToken)"/>.</param>
    /// <param name="inspect">Given the generation that would be published, open until it returns; not called when nothing would change.</param>
    /// <param name="progress">Told of every step but the publication.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>What a load would do; <see cref="LoadSummary.Published"/> says whether it would publish.</returns>
    /// <exception cref="DeliveryException">Nothing could be published; the message says in one line why and what to do.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static LoadSummary Preview(
        LoadRequest request,
        TimeProvider time,
        Action<Generation> inspect,
        IProgress<LoadProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(inspect);
        return Run(request, time, progress, cancellation, _ => (folder, number, _) => Candidate.Show(folder, number, inspect));
    }

    private static LoadSummary Run(
        LoadRequest request,
        TimeProvider time,
        IProgress<LoadProgress>? progress,
        CancellationToken cancellation,
        Func<IngestJob, Action<OrganisationFolder, int, IReadOnlyList<string>>> finish)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(time);
        try
        {
            var job = new IngestJob(request, time, progress, cancellation);
            return job.Run(finish(job));
        }
        catch (Exception failure) when (StorageFault.Explain(failure, request.Data) is { } line)
        {
            throw new DeliveryException(line, failure) { Fault = DeliveryFault.Storage };
        }
    }

    private LoadSummary Run(Action<OrganisationFolder, int, IReadOnlyList<string>> finish)
    {
        var delivery = Delivery.Open(_request.Delivery);
        DeliveryRights.RequireUsers(delivery, _request);
        using var folder = OrganisationFolder.Claim(_request.Data, DeliveryOwner.Of(delivery, _request), Turn);
        var (summary, ended) = Prepare(delivery, folder);
        if (summary.Published)
        {
            finish(folder, summary.Generation, ended);
        }

        return summary with { Seconds = Seconds };
    }

    /// <param name="folder">The generation is written.</param>
    /// <param name="number">Its number.</param>
    /// <param name="ended">Whose identity may not be kept any longer; it leaves the earlier generations too.</param>
    private void Publish(OrganisationFolder folder, int number, IReadOnlyList<string> ended)
    {
        Tell(LoadStep.Publishing);
        if (ended.Count == 0)
        {
            Publisher.Publish(folder, number);
        }
        else
        {
            Retention.Publish(folder, number, ended, _time, _cancellation);
        }
    }

    /// <summary>Everything but the publication. Afterwards the engine is closed, and the new file, if any, waits for its name.</summary>
    private (LoadSummary Summary, IReadOnlyList<string> Ended) Prepare(Delivery delivery, OrganisationFolder folder)
    {
        using var connection = LoadConnection.Open(folder, _cancellation);
        var stored = StoredGeneration.Attach(connection, folder);
        var organisation = DeliveryOwner.Told(delivery, stored);
        var deliverer = Deliverer.Of(_request.User, connection);
        var mayAdminister = _request.MayAdminister && deliverer.MayAdminister;
        DeliveryRights.RequireSettings(organisation, stored, mayAdminister);
        var concept = ConceptJson.Parse(organisation.Concept);

        var (files, otherSheets) = Read(delivery, concept, connection, folder);
        DeliveryRights.RequireUsers(files, mayAdminister);
        DeliveryRights.RequireReach(deliverer, files, connection);
        var keptSince = Retention.KeptSince(concept, Today(organisation));
        Tombstones.DropRows(connection, folder, stored, keptSince);
        var found = Check(files, organisation, concept, connection, stored);
        DeliveryRights.RequireNoneElses(deliverer, found);
        var ended = Retention.Ended(connection, keptSince);
        var number = Retention.Number(folder, ended, _time);
        var changed = Quarantine.Change(connection, number)
            | found.Delta.RowCount > 0 | organisation != stored.Organisation | !stored.IsServed
            | ended.Count > 0 | Tombstones.AreNew(connection)
            || ReleaseWriter.IsDue(connection, Today(organisation));
        if (changed)
        {
            Load(found, organisation, concept, _request.Name ?? delivery.Name, new GenerationWriter(connection, folder, stored, found), number);
        }

        var summary = new LoadSummary(
            OrganisationId.From(organisation.Id), changed ? number : stored.Number!.Value, changed, found.Files, found.Retried, Seconds)
        {
            OtherFiles = [.. delivery.OtherFiles, .. otherSheets],
            Ended = ended.Count,
        };
        return (summary, ended);
    }

    private (IReadOnlyList<StagedFile> Files, IReadOnlyList<string> OtherSheets) Read(Delivery delivery, Concept concept, LoadConnection connection, OrganisationFolder folder)
    {
        Tell(LoadStep.Reading);
        connection.ExecuteFile("Workspace.sql");
        var otherSheets = new DeliveryReader(concept, connection.Native, folder.TempFolder)
            .ReadAll(delivery, Quarantine.Rows(connection), new ReadingProgress(_progress), _cancellation);
        return (StagedFile.ReadAll(connection), otherSheets);
    }

    private CheckedDelivery Check(
        IReadOnlyList<StagedFile> files, StoredOrganisation organisation, Concept concept, LoadConnection connection, StoredGeneration stored)
    {
        Tell(LoadStep.Checking);
        var tables = new FeedTables(files, concept);
        Quarantine.DropResent(connection, tables);
        new Judge(connection, tables, concept).Run();
        var found = CheckedDelivery.Count(connection, files, tables, Delta.Find(connection, tables, stored));
        SwappedColumns.Require(connection, files);
        WrongConcept.Require(connection, files, found.Files, concept);
        ConceptChange.Require(connection, organisation, stored.Organisation, concept);
        RejectLimit.Require(connection, found.Files, _request.MaxRejectsPercent);
        return found;
    }

    private void Load(
        CheckedDelivery found, StoredOrganisation organisation, Concept concept, string delivery, GenerationWriter writer, int number)
    {
        Tell(LoadStep.Writing);
        var today = Today(organisation);
        writer.Write(number, organisation, concept, today);
        Tell(LoadStep.Verifying);
        writer.Verify(concept.MinimumGroup);
        writer.Close(new LoadEntry
        {
            Generation = number,
            Action = "load",
            Delivery = delivery,
            LoadedAt = _time.GetUtcNow().UtcDateTime,
            Today = today,
            Seconds = Seconds,
            Retried = found.Retried,
            Files = found.Files,
        });
    }

    private DateOnly Today(StoredOrganisation organisation) => organisation.Today ?? DanishClock.Today(_time);

    private Turn Turn => new(_request.By, _time, _cancellation)
    {
        Wait = _request.WaitForTurn,
        WaitsFor = holder => _progress?.Report(new LoadProgress(LoadStep.Waiting, WaitsFor: holder)),
    };

    private double Seconds => _time.GetElapsedTime(_started).TotalSeconds;

    private void Tell(LoadStep step)
    {
        _cancellation.ThrowIfCancellationRequested();
        _progress?.Report(new LoadProgress(step));
    }
}
