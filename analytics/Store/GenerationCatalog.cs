using System.Collections.Concurrent;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Store;

/// <summary>
/// The generations in force, each opened once and shared. Safe for many threads. Ask it anew for every request:
/// a generation that was superseded stays open for <see cref="Grace"/> and is then closed.
/// </summary>
/// <param name="data">Where the generations lie.</param>
/// <param name="time">Tells when to look again; the clock on the wall plays no part.</param>
/// <param name="didNotOpen">Told of each try that failed: the file, and why.</param>
public sealed class GenerationCatalog(DataFolder data, TimeProvider time, Action<string, Exception>? didNotOpen = null) : IDisposable
{
    /// <summary>How long a superseded generation stays open for those who are still reading it.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(60);

    /// <summary>How old an answer to "which generation is current?" may be.</summary>
    public static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(250);

    /// <summary>How long a file that did not open is left alone.</summary>
    public static readonly TimeSpan TryAgain = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<OrganisationId, CatalogEntry> _entries = new();

    /// <summary>The organisations whose current generation does not open, as of the last look, by id.</summary>
    public IReadOnlyList<GenerationFallback> Fallbacks =>
    [
        .. _entries.Values
            .Select(entry => entry.Fallback)
            .OfType<GenerationFallback>()
            .OrderBy(fallback => fallback.Organisation.Value, StringComparer.Ordinal),
    ];

    /// <summary>The organisations that have a generation in force, in ordinal order.</summary>
    public IReadOnlyList<OrganisationId> Organisations() => data.Organisations();

    /// <summary>
    /// The generation in force. When its file does not open, the newest earlier one that does
    /// (<see cref="Fallbacks"/> then says so). Do not dispose it.
    /// </summary>
    /// <returns>Null when there is no such organisation, or when none of its generations opens.</returns>
    public Generation? Find(OrganisationId organisation)
    {
        // An address may hold any text: only what has a folder gets an entry.
        if (!_entries.TryGetValue(organisation, out var entry))
        {
            if (!OrganisationId.IsWellFormed(organisation.Value) || !File.Exists(data.CurrentFile(organisation)))
            {
                return null;
            }

            entry = _entries.GetOrAdd(organisation, id => new CatalogEntry(data, id, time, didNotOpen));
        }

        return entry.Find();
    }

    /// <summary>Closes every generation.</summary>
    public void Dispose()
    {
        foreach (var entry in _entries.Values)
        {
            entry.Dispose();
        }
    }
}
