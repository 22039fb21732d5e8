using System.Threading.Channels;
using LusInsight.Analytics.AccessLog;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.AccessLog;

/// <summary>
/// Writes the access log in the background, so that no page waits for the disk. While it cannot be written, entries wait in
/// memory, as many as there is room for, and /health/ready says so; more are counted as lost.
/// </summary>
public sealed class AccessLogWriter(DataFolder data, TimeProvider time, AccessLogOptions options, ILogger<AccessLogWriter> logger) : BackgroundService
{
    /// <summary>How many entries may wait.</summary>
    public const int Room = 10_000;

    /// <summary>When a write that failed is tried again.</summary>
    public static readonly TimeSpan TryAgain = TimeSpan.FromSeconds(5);

    private readonly Channel<(OrganisationId Organisation, AccessEntry Entry)> _waiting =
        Channel.CreateBounded<(OrganisationId, AccessEntry)>(new BoundedChannelOptions(Room) { SingleReader = true });

    private readonly List<(OrganisationId Organisation, AccessEntry Entry)> _taken = [];
    private long _lost;
    private long _held;
    private volatile string? _fault;
    private DateOnly _pruned;

    /// <summary>What is wrong, in one sentence; null when nothing is.</summary>
    public string? Fault => (_fault, Interlocked.Read(ref _lost)) switch
    {
        (null, 0) => null,
        (null, var lost) => FormattableString.Invariant($"The access log is written again, but {lost} entries were lost since the start."),
        (var fault, var lost) => FormattableString.Invariant(
            $"The access log cannot be written ({fault}): {Interlocked.Read(ref _held)} entries wait, {lost} were lost. Make room, or mend the permissions."),
    };

    /// <summary>Takes an entry. It never waits.</summary>
    public void Add(OrganisationId organisation, AccessEntry entry)
    {
        Interlocked.Increment(ref _held);
        if (!_waiting.Writer.TryWrite((organisation, entry)))
        {
            Interlocked.Decrement(ref _held);
            Interlocked.Increment(ref _lost);
        }
    }

    /// <summary>Counts an entry that could not even be made.</summary>
    public void Lose(Exception cause)
    {
        Interlocked.Increment(ref _lost);
        Fail(cause);
    }

    /// <summary>Writes what has been taken so far; what cannot be written is kept for the next time.</summary>
    public void Flush()
    {
        lock (_taken)
        {
            while (_taken.Count < Room && _waiting.Reader.TryRead(out var entry))
            {
                _taken.Add(entry);
            }

            try
            {
                foreach (var organisation in _taken.GroupBy(one => one.Organisation).ToList())
                {
                    new AccessLogFolder(data, organisation.Key).Append(organisation.Select(one => one.Entry));
                    Interlocked.Add(ref _held, -_taken.RemoveAll(one => one.Organisation == organisation.Key));
                }

                Prune();
                _fault = null;
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                Fail(failure);
            }
        }
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        await base.StopAsync(cancellationToken);
        Flush();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await _waiting.Reader.WaitToReadAsync(stoppingToken))
            {
                Flush();
                await Task.Delay(_fault is null ? TimeSpan.FromMilliseconds(200) : TryAgain, time, stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // What waits is written by StopAsync.
        }
    }

    private void Fail(Exception cause)
    {
        if (_fault is null)
        {
            logger.LogError(cause, "The access log cannot be written");
        }

        _fault = cause switch
        {
            UnauthorizedAccessException => "permissions",
            InvalidDataException => "the key",
            _ => "disk",
        };
    }

    private void Prune()
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (today == _pruned)
        {
            return;
        }

        foreach (var organisation in data.Organisations())
        {
            new AccessLogFolder(data, organisation).Prune(today.AddMonths(-options.KeepMonths));
        }

        _pruned = today;
    }
}
