using LusInsight.Analytics.Store;

namespace LusInsight.Ingest.Loading.Erasure;

/// <summary>
/// Takes people's identity out of every generation that is kept: each is written anew under a number of its own, in their
/// order, and the old files go once the newest is in force.
/// </summary>
/// <param name="folder">Claimed.</param>
/// <param name="time">The clock.</param>
/// <param name="cancellation">Gives up as if nothing had happened.</param>
internal sealed class ErasedGenerations(OrganisationFolder folder, TimeProvider time, CancellationToken cancellation)
{
    /// <summary>The newest generations that can be read and are of today's schema, the oldest first.</summary>
    /// <param name="most">How many.</param>
    public IReadOnlyList<int> Kept(int most) =>
    [
        .. folder.Generations.Where(number => number <= (folder.InForce ?? int.MaxValue)).TakeLast(most).Where(IsOfTodaysSchema),
    ];

    /// <summary>Writes and publishes them.</summary>
    /// <param name="generations">The generations to write anew, the oldest first.</param>
    /// <param name="people">Who goes.</param>
    /// <returns>The number of the one in force.</returns>
    public int Run(IReadOnlyList<int> generations, ErasedPeople people)
    {
        var numbers = Write(generations, folder.NextGeneration, people);
        Publisher.PublishErased(folder, numbers);
        return numbers[^1];
    }

    /// <summary>The same for the end of a load, whose own generation is written and not yet published.</summary>
    /// <param name="generations">Those before it.</param>
    /// <param name="loaded">The load's own number, which leaves room for theirs.</param>
    /// <param name="people">Who goes.</param>
    public void RunAfterLoad(IReadOnlyList<int> generations, int loaded, ErasedPeople people)
    {
        var numbers = Write(generations, loaded - generations.Count, people);
        var entries = Entries(generations, loaded - generations.Count, people);
        ErasedGeneration.Write(folder, folder.WholeFile(loaded), loaded, people, entries, time, cancellation);
        Publisher.PublishErased(folder, [.. numbers, loaded]);
    }

    private List<int> Write(IReadOnlyList<int> generations, int first, ErasedPeople people)
    {
        var entries = Entries(generations, first, people);
        for (var i = 0; i < generations.Count; i++)
        {
            ErasedGeneration.Write(
                folder, folder.GenerationFile(generations[i]), first + i, people, [.. entries.Take(i + 1)], time, cancellation);
        }

        return [.. Enumerable.Range(first, generations.Count)];
    }

    /// <summary>What is remembered of it: that it was done, and when, and nobody's name.</summary>
    private List<LoadEntry> Entries(IReadOnlyList<int> generations, int first, ErasedPeople people)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return
        [
            .. generations.Select((generation, i) => new LoadEntry
            {
                Generation = first + i,
                Action = people.Reason,
                Delivery = FormattableString.Invariant($"generation {generation}"),
                LoadedAt = now,
                Today = DateOnly.FromDateTime(DanishClock.Local(now)),
                Seconds = 0,
            }),
        ];
    }

    private bool IsOfTodaysSchema(int number)
    {
        using var connection = LoadConnection.Open(folder, cancellation);
        return StoredGeneration.SchemaOf(connection, folder.GenerationFile(number)) == Schema.Version;
    }
}
