using LusInsight.Ingest.Commands;
using LusInsight.Ingest.Loading;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Watching;

/// <summary>
/// Loads what is put into an inbox, one delivery after the other. It remembers nothing that is not in the file system: a
/// delivery that was being loaded when the program died still lies in the inbox, and loading it again changes nothing.
/// </summary>
/// <param name="request">What to watch.</param>
/// <param name="output">One line per event.</param>
/// <param name="time">The clock.</param>
public sealed class InboxWatch(WatchRequest request, TextWriter output, TimeProvider time)
{
    /// <summary>How often it looks.</summary>
    public static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    /// <summary>When a load is tried again that failed for no fault of its delivery.</summary>
    public static readonly TimeSpan TryAgain = TimeSpan.FromSeconds(30);

    private const string TheInbox = "/";

    private readonly Inbox _inbox = new(request.Inbox);
    private readonly Settling _settling = new(time, request.Settle);
    private readonly WatchLog _log = new(output, time);

    /// <summary>Deliveries that are left alone for a while, and since when; for good where they cannot be moved.</summary>
    private readonly Dictionary<string, (string Stamp, long Since, TimeSpan For)> _left = new(StringComparer.Ordinal);

    /// <summary>Watches until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        _log.Tell($"Watching {_inbox.Path} for {request.Data.Path}.");
        try
        {
            while (true)
            {
                Look(cancellation);
                await Task.Delay(LookAgain, time, cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            _log.Tell("Stopped.");
        }
    }

    /// <summary>Loads what is complete, in the order of names, until nothing is.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; the delivery stays in the inbox.</exception>
    public void Look(CancellationToken cancellation)
    {
        try
        {
            while (NextComplete() is { } delivery)
            {
                cancellation.ThrowIfCancellationRequested();
                Take(delivery, cancellation);
            }

            if (_log.Forget(TheInbox))
            {
                _log.Tell("The inbox can be read again.");
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A network share comes and goes.
            _log.TellOnce(TheInbox, $"The inbox cannot be read: {failure.Message}");
        }
    }

    private InboxEntry? NextComplete()
    {
        foreach (var file in _inbox.LooseFiles())
        {
            _log.TellOnce(file, $"{file}: lies in the inbox by itself; put the files of one delivery into a folder of their own.");
        }

        var deliveries = _inbox.Deliveries();
        _settling.KeepOnly(deliveries);
        foreach (var delivery in deliveries.Where(delivery => _settling.IsNew(delivery) && !delivery.IsMarked))
        {
            _log.Tell(FormattableString.Invariant(
                $"{delivery.Name}: found; it is loaded when nothing of it has changed for {request.Settle.TotalSeconds} s."));
        }

        // All are looked at, so that each has its own time to settle.
        return deliveries.Where(_settling.IsComplete).ToList().Find(delivery => !IsLeft(delivery));
    }

    private bool IsLeft(InboxEntry delivery) => _left.TryGetValue(delivery.Name, out var left)
        && left.Stamp == delivery.Stamp
        && time.GetElapsedTime(left.Since) < left.For;

    private void Take(InboxEntry delivery, CancellationToken cancellation)
    {
        try
        {
            var summary = Load(delivery, cancellation);
            var report = DeliveryReport.Of(summary, request.Data) with { DeliveryMayStay = !summary.TellsOfErased };
            MoveOut(delivery, Inbox.Processed, report, LoadTable.Outcome(summary));
        }
        catch (OperationCanceledException)
        {
            _log.Tell($"{delivery.Name}: interrupted; it stays in the inbox, and is loaded when the inbox is watched again.");
            throw;
        }
        catch (DeliveryException failure) when (failure.Fault == DeliveryFault.Storage)
        {
            _log.TellOnce(delivery.Name, $"{delivery.Name}: stays in the inbox and is tried again: {failure.Message}.");
            Leave(delivery, TryAgain);
        }
        catch (Exception) when (IsStillWritten(delivery))
        {
            _log.Tell($"{delivery.Name}: changed while it was read; it is loaded when it is written to its end.");
        }
        catch (Exception failure)
        {
            var line = CommandLine.Line(failure);
            MoveOut(delivery, Inbox.Failed, DeliveryReport.Of(failure, line), line);
        }
    }

    private LoadSummary Load(InboxEntry delivery, CancellationToken cancellation)
    {
        _log.Tell($"{delivery.Name}: loading.");
        return IngestJob.Run(
            new LoadRequest(delivery.Path, request.Data)
            {
                By = "watch",
                Organisation = request.Organisation,
                MaxRejectsPercent = request.MaxRejectsPercent,
                WaitForTurn = TimeSpan.MaxValue,
            },
            time,
            new WaitingProgress(_log, delivery.Name),
            cancellation);
    }

    /// <summary>A load that ended is not undone by an inbox that cannot be written: told, and not loaded again as it is.</summary>
    private void MoveOut(InboxEntry delivery, string into, DeliveryReport report, string outcome)
    {
        try
        {
            KnownInboxes.Add(request.Data, request.Inbox);
            var path = _inbox.MoveOut(delivery, into, report);
            _log.Tell(report.DeliveryMayStay
                ? $"{delivery.Name}: {outcome} It lies in {path}, a report beside it."
                : $"{delivery.Name}: {outcome} It was deleted, since it told of people who are erased; a report lies in {into}.");
            _log.Forget(delivery.Name);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _log.Tell($"{delivery.Name}: {outcome} It cannot be moved to {into}: {failure.Message}");
            Leave(delivery, TimeSpan.MaxValue);
        }
    }

    private void Leave(InboxEntry delivery, TimeSpan howLong) => _left[delivery.Name] = (delivery.Stamp, time.GetTimestamp(), howLong);

    private static bool IsStillWritten(InboxEntry delivery) =>
        !Path.Exists(delivery.Path) || InboxEntry.Of(delivery.Path).Stamp != delivery.Stamp;
}
