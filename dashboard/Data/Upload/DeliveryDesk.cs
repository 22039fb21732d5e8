using LusInsight.Analytics.Access;
using LusInsight.Analytics.Loads;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Access;
using LusInsight.Ingest;
using LusInsight.Ingest.Loading;

namespace LusInsight.Dashboard.Data.Upload;

/// <summary>Hands deliveries to the job for whoever is admitted, and says in the job what they may not bring.</summary>
/// <param name="data">Where the generations lie.</param>
/// <param name="catalog">Those in force.</param>
/// <param name="time">Tells the day.</param>
/// <param name="marks">What the log calls a user.</param>
/// <param name="logger">Told who looked at what and who published it: no figure, no cell, no name.</param>
public sealed class DeliveryDesk(DataFolder data, GenerationCatalog catalog, TimeProvider time, ReaderMark marks, ILogger<DeliveryDesk> logger)
{
    /// <summary>How long somebody waits for another's load before they are asked to try later.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>A folder for the files of one upload.</summary>
    public UploadFolder OpenFolder() => UploadFolder.Create(data);

    /// <summary>What the files would change; publishes nothing.</summary>
    /// <exception cref="Ingest.Reading.DeliveryException">They are no delivery, or not one that the viewer may bring.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public DeliveryPreview Preview(
        Admission.Granted admitted, UploadFolder files, IProgress<LoadProgress> progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(admitted);
        // Also what is beyond the limit is looked at: its rejected rows are what has to be mended.
        var request = Request(admitted, files) with { MaxRejectsPercent = 100 };
        var user = admitted.Viewer.User.UserId;
        (IReadOnlyList<Reject> Rejects, SeenFigures? Before, SeenFigures? After) seen = ([], null, null);
        var load = IngestJob.Preview(request, time, candidate => seen = Look(candidate, user, cancellation), progress, cancellation);
        logger.LogInformation("{Reader} ({Role}) looked at a delivery to {Organisation}", marks.Of(user), admitted.Viewer.Role, load.Organisation);
        return new DeliveryPreview(load, seen.Rejects, seen.Before, seen.After);
    }

    /// <summary>Loads the files.</summary>
    /// <exception cref="Ingest.Reading.DeliveryException">Nothing was published.</exception>
    public LoadSummary Publish(Admission.Granted admitted, UploadFolder files, IProgress<LoadProgress> progress)
    {
        ArgumentNullException.ThrowIfNull(admitted);
        var load = IngestJob.Run(
            Request(admitted, files) with { MaxRejectsPercent = UploadOptions.MaxRejectsPercent }, time, progress, CancellationToken.None);
        logger.LogInformation(
            "{Reader} ({Role}) published generation {Generation} of {Organisation}",
            marks.Of(admitted.Viewer.User.UserId), admitted.Viewer.Role, load.Generation, load.Organisation);
        return load;
    }

    /// <summary>Puts an older generation's data in force.</summary>
    /// <exception cref="Ingest.Reading.DeliveryException">It did not.</exception>
    public void GoBack(Admission.Granted admitted, int generation)
    {
        ArgumentNullException.ThrowIfNull(admitted);
        var organisation = admitted.Generation.OrganisationId;
        Rollback.Run(
            new RollbackRequest(data, organisation, generation) { By = NameOf(admitted.Viewer), User = admitted.Viewer.User.UserId, MayAdminister = admitted.Viewer.Has(Right.Administration) },
            time);
        logger.LogInformation(
            "{Reader} ({Role}) went back to generation {Generation} of {Organisation}",
            marks.Of(admitted.Viewer.User.UserId), admitted.Viewer.Role, generation, organisation);
    }

    private static string NameOf(Viewer viewer) => viewer.User.Name ?? viewer.User.UserId.Value;

    private LoadRequest Request(Admission.Granted admitted, UploadFolder files) => new(files.Delivery, data)
    {
        Organisation = admitted.Generation.OrganisationId.Value,
        By = NameOf(admitted.Viewer),
        User = admitted.Viewer.User.UserId,
        WaitForTurn = Patience,
        Name = UploadName.Of(files),
        MayAdminister = admitted.Viewer.Has(Right.Administration),
    };

    // Under the organisation's lock: what is in force stays so until this is seen.
    private (IReadOnlyList<Reject> Rejects, SeenFigures? Before, SeenFigures? After) Look(
        Generation candidate, UserId user, CancellationToken cancellation)
    {
        var inForce = catalog.Find(candidate.OrganisationId)!;
        if (Viewer.Find(inForce, user) is not { } now || Viewer.Find(candidate, user) is not { } then || !then.Has(Right.Loads))
        {
            // A delivery that takes its administrator out of users.csv: they see how its files were read, and no more.
            return ([], null, null);
        }

        var after = SeenFigures.Of(candidate, then, round: null, MayResults(inForce, now, then), cancellation);
        var before = inForce.Rounds.FirstOrDefault(known => known.RoundId == after.Round?.RoundId) is { } round
            ? SeenFigures.Of(inForce, now, round.RoundId, mayResults: true, cancellation)
            : null;
        return (new RejectsOfLoadQuery(DeliveryPreview.RejectLimit).Run(candidate, then, cancellation), before, after);
    }

    // Whoever moves others into their own reach by a delivery shall not see their results before that is published and told:
    // the job lets a director of a part bring nobody in, a department may be moved by those who lead all, and where results
    // are the manager's, anybody may be given another manager.
    private static bool MayResults(Generation inForce, Viewer now, Viewer then) =>
        inForce.Concept.IndividualResults == IndividualResults.Line && inForce.Departments.Roots
        .SelectMany(root => inForce.Departments.Subtree(root))
        .All(department => now.Reaches(department.DepartmentId) || !then.Reaches(department.DepartmentId));
}
