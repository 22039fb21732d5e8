using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Store;

/// <summary>One organisation of a <see cref="GenerationCatalog"/>: what is in force, and what was just before.</summary>
internal sealed class CatalogEntry(
    DataFolder data, OrganisationId organisation, TimeProvider time, Action<string, Exception>? didNotOpen) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly List<(Generation Generation, long Since)> _superseded = [];
    private volatile Generation? _inForce;
    private volatile GenerationFallback? _fallback;
    private volatile bool _looked;
    private long _lookedAt;
    private long _triedAt;

    public GenerationFallback? Fallback => _fallback;

    public Generation? Find()
    {
        // While one request opens a new generation, the others go on with the old one.
        if (IsFresh || !_lock.TryEnter(_inForce is null ? Timeout.Infinite : 0))
        {
            return _inForce;
        }

        try
        {
            if (!IsFresh)
            {
                Look();
                CloseSuperseded();
                Interlocked.Exchange(ref _lookedAt, time.GetTimestamp());
                _looked = true;
            }

            return _inForce;
        }
        finally
        {
            _lock.Exit();
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _inForce?.Dispose();
            _superseded.ForEach(old => old.Generation.Dispose());
        }
    }

    private bool IsFresh => _looked && time.GetElapsedTime(Interlocked.Read(ref _lookedAt)) < GenerationCatalog.LookAgain;

    private void Look()
    {
        if (!File.Exists(data.CurrentFile(organisation)))
        {
            _fallback = null;
            Replace(null);
            return;
        }

        var wanted = Current();
        if (wanted is not null && wanted == _inForce?.Number)
        {
            _fallback = null;
        }
        else if (_fallback is null || wanted != _fallback.Wanted || time.GetElapsedTime(_triedAt) >= GenerationCatalog.TryAgain)
        {
            _triedAt = time.GetTimestamp();
            Replace(NewestThatOpens(wanted) ?? _inForce);
            _fallback = _inForce is { } served && served.Number == wanted
                ? null
                : new GenerationFallback(organisation, wanted, _inForce?.Number);
        }
    }

    private int? Current()
    {
        try
        {
            return data.Current(organisation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // A generation above the current one was never published, so it is no candidate.
    private Generation? NewestThatOpens(int? wanted) => data.Generations(organisation)
        .Where(number => number <= (wanted ?? int.MaxValue))
        .OrderDescending()
        .Select(number => number == _inForce?.Number ? _inForce : TryOpen(number))
        .FirstOrDefault(generation => generation is not null);

    private Generation? TryOpen(int number)
    {
        var file = data.GenerationFile(organisation, number);
        try
        {
            return Generation.Open(file, number);
        }
        catch (Exception exception)
        {
            // Whatever is wrong with the file, an older one is better than none; Fallback says so.
            didNotOpen?.Invoke(file, exception);
            return null;
        }
    }

    private void Replace(Generation? generation)
    {
        if (_inForce is { } old && old != generation)
        {
            _superseded.Add((old, time.GetTimestamp()));
        }

        _inForce = generation;
    }

    private void CloseSuperseded()
    {
        foreach (var old in _superseded.Where(old => time.GetElapsedTime(old.Since) >= GenerationCatalog.Grace).ToList())
        {
            old.Generation.Dispose();
            _superseded.Remove(old);
        }
    }
}
