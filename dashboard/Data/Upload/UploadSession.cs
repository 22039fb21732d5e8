using System.Collections.Concurrent;
using LusInsight.Analytics.Access;
using LusInsight.Dashboard.Access;
using LusInsight.Ingest.Loading;
using LusInsight.Ingest.Reading;

namespace LusInsight.Dashboard.Data.Upload;

/// <summary>
/// One reader's upload from the first file to the publication. Who they are is asked anew at every step: a role may be
/// gone since the last one. Whatever goes wrong becomes <see cref="Problem"/>, and nothing is published.
/// </summary>
/// <param name="desk">Does the work.</param>
/// <param name="options">How much is taken.</param>
/// <param name="admit">Who looks, and at which data.</param>
/// <param name="logger">Told of what nobody foresaw.</param>
public sealed class UploadSession(DeliveryDesk desk, UploadOptions options, Func<Task<Admission>> admit, ILogger logger)
    : IProgress<LoadProgress>, IAsyncDisposable
{
    private CancellationTokenSource _cancellation = new();
    private UploadFolder? _folder;
    private Task _work = Task.CompletedTask;

    /// <summary>Where it is.</summary>
    public UploadStep Step { get; private set; }

    /// <summary>The files, in the order chosen.</summary>
    public IReadOnlyList<UploadFile> Files { get; private set; } = [];

    /// <summary>How far the job is.</summary>
    public LoadProgress? Progress { get; private set; }

    /// <summary>How far the reading of each file is, by its name.</summary>
    public ConcurrentDictionary<string, ReadProgress> Read { get; } = new(StringComparer.Ordinal);

    /// <summary>What the files would change; null until that is known.</summary>
    public DeliveryPreview? Preview { get; private set; }

    /// <summary>What was published, until the next files are chosen.</summary>
    public LoadSummary? Published { get; private set; }

    /// <summary>Why it went no further: an upload's, a delivery's or a right's exception, or something unforeseen.</summary>
    public Exception? Problem { get; private set; }

    /// <summary>Whether something is under way.</summary>
    public bool IsBusy => Step is UploadStep.Receiving or UploadStep.Reading or UploadStep.Publishing;

    /// <summary>Receives the files and makes their preview.</summary>
    public Task SendAsync(IReadOnlyList<UploadSource> sources) => RunAsync(UploadStep.Choosing, async admitted =>
    {
        (Published, Progress) = (null, null);
        Read.Clear();
        var chosen = UploadChoice.Take(sources, options);
        Files = [.. chosen.Select(file => file.File)];
        Step = UploadStep.Receiving;
        _folder = desk.OpenFolder();
        foreach (var (source, file) in chosen)
        {
            await ReceiveAsync(_folder, source, file);
        }

        Step = UploadStep.Reading;
        // Rights and data may have changed while the files came.
        var now = await AdmittedAsync();
        Preview = await Task.Run(() => desk.Preview(now, _folder, this, _cancellation.Token));
        Step = UploadStep.Reviewing;
    });

    /// <summary>Loads what was previewed, as it is now.</summary>
    public Task PublishAsync() => RunAsync(UploadStep.Reviewing, async admitted =>
    {
        (Step, Progress) = (UploadStep.Publishing, null);
        Published = await Task.Run(() => desk.Publish(admitted, _folder!, this));
        Clear();
    });

    /// <summary>Stops what is under way, and leaves nothing behind. A publication that has begun is finished.</summary>
    public async Task DiscardAsync()
    {
        if (Step != UploadStep.Publishing)
        {
            await _cancellation.CancelAsync();
        }

        await _work;
        Clear();
        Problem = null;
    }

    void IProgress<LoadProgress>.Report(LoadProgress value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Progress = value;
        if (value.File is { } file)
        {
            Read[file.File] = file;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await DiscardAsync();
        _cancellation.Dispose();
    }

    /// <summary>One step at a time: a click that comes too late or twice does nothing.</summary>
    private Task RunAsync(UploadStep from, Func<Admission.Granted, Task> step) =>
        Step == from && _work.IsCompleted ? _work = TryAsync(step) : Task.CompletedTask;

    private async Task TryAsync(Func<Admission.Granted, Task> step)
    {
        Problem = null;
        try
        {
            await step(await AdmittedAsync());
        }
        catch (OperationCanceledException) when (_cancellation.IsCancellationRequested)
        {
            Clear();
        }
        catch (Exception failure)
        {
            if (failure is AccessDeniedException)
            {
                logger.LogWarning("Refused a step of an upload: the role is without it, or no longer has it");
            }
            else if (failure is not (UploadException or DeliveryException))
            {
                logger.LogError(failure, "An upload failed");
            }

            Problem = failure;
            if (failure is DeliveryException && Preview is not null)
            {
                // Another loads, or the disk is full: the files may be published a little later.
                Step = UploadStep.Reviewing;
            }
            else
            {
                Clear();
            }
        }
    }

    private async Task<Admission.Granted> AdmittedAsync() =>
        await admit() is Admission.Granted granted && granted.Viewer.Has(Right.Loads)
            ? granted
            : throw new AccessDeniedException(null, "This user may not deliver data.");

    private async Task ReceiveAsync(UploadFolder folder, UploadSource source, UploadFile file)
    {
        try
        {
            await using var content = source.Open(file.Size, _cancellation.Token);
            await folder.ReceiveAsync(file, content, _cancellation.Token);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !_cancellation.IsCancellationRequested)
        {
            throw new UploadException(UploadFault.BrokenOff, file.Name, failure);
        }
    }

    private void Clear()
    {
        _folder?.Dispose();
        _folder = null;
        (Step, Preview, Files) = (UploadStep.Choosing, null, []);
        if (_cancellation.IsCancellationRequested)
        {
            _cancellation.Dispose();
            _cancellation = new CancellationTokenSource();
        }
    }
}
