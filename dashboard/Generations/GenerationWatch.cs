using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.Generations;

/// <summary>
/// Tells open pages when another generation is in force. However many pages of an organisation are open, one looks for
/// all of them; where none is open, nobody looks.
/// </summary>
/// <param name="catalog">Asked as often as it looks itself.</param>
/// <param name="time">Paces the looking.</param>
public sealed class GenerationWatch(GenerationCatalog catalog, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(OrganisationId Organisation, int Shown), Look> _looks = [];

    /// <summary>How many looks are under way: one per organisation and generation that somebody is shown.</summary>
    public int LookCount
    {
        get
        {
            lock (_lock)
            {
                return _looks.Count;
            }
        }
    }

    /// <summary>Waits until a generation other than the one shown is in force; at once when one is already.</summary>
    /// <param name="organisation">Whose.</param>
    /// <param name="shown">The generation that the page was made of.</param>
    /// <param name="gone">The reader has left.</param>
    /// <exception cref="OperationCanceledException">The reader has left.</exception>
    public async Task<Generation> OtherThanAsync(OrganisationId organisation, int shown, CancellationToken gone)
    {
        var look = Join((organisation, shown));
        try
        {
            return await look.Found.WaitAsync(gone);
        }
        finally
        {
            Leave((organisation, shown), look);
        }
    }

    private Look Join((OrganisationId Organisation, int Shown) wanted)
    {
        lock (_lock)
        {
            if (!_looks.TryGetValue(wanted, out var look))
            {
                var ended = new CancellationTokenSource();
                look = new Look(LookAsync(wanted.Organisation, wanted.Shown, ended.Token), ended);
                _looks.Add(wanted, look);
            }

            look.Readers++;
            return look;
        }
    }

    private void Leave((OrganisationId Organisation, int Shown) wanted, Look look)
    {
        lock (_lock)
        {
            if (--look.Readers == 0)
            {
                _looks.Remove(wanted);
                look.Ended.Cancel();
                look.Ended.Dispose();
            }
        }
    }

    private async Task<Generation> LookAsync(OrganisationId organisation, int shown, CancellationToken ended)
    {
        while (true)
        {
            if (catalog.Find(organisation) is { } inForce && inForce.Number != shown)
            {
                return inForce;
            }

            await Task.Delay(GenerationCatalog.LookAgain, time, ended);
        }
    }

    private sealed record Look(Task<Generation> Found, CancellationTokenSource Ended)
    {
        public int Readers { get; set; }
    }
}
