namespace LusInsight.Ingest.Watching;

/// <summary>
/// Which deliveries are complete: somebody says so, or nothing of them has changed for a while. (Asking a network share
/// to tell of changes is no use: many do not.)
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="settle">How long nothing must change.</param>
internal sealed class Settling(TimeProvider time, TimeSpan settle)
{
    private readonly Dictionary<string, (string Stamp, long Since)> _seen = new(StringComparer.Ordinal);

    /// <summary>Whether it has not been seen before.</summary>
    public bool IsNew(InboxEntry delivery) => !_seen.ContainsKey(delivery.Name);

    /// <summary>Notes how a delivery looks now.</summary>
    /// <returns>Whether it is complete.</returns>
    public bool IsComplete(InboxEntry delivery)
    {
        if (!_seen.TryGetValue(delivery.Name, out var seen) || seen.Stamp != delivery.Stamp)
        {
            _seen[delivery.Name] = seen = (delivery.Stamp, time.GetTimestamp());
        }

        return delivery.IsMarked || (delivery.Stamp.Length > 0 && time.GetElapsedTime(seen.Since) >= settle);
    }

    /// <summary>Forgets what is no longer there, so that another by that name is new.</summary>
    public void KeepOnly(IEnumerable<InboxEntry> deliveries)
    {
        var names = deliveries.Select(delivery => delivery.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in _seen.Keys.Where(name => !names.Contains(name)).ToList())
        {
            _seen.Remove(gone);
        }
    }
}
