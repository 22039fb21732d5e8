using System.Collections;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Loading;

/// <summary>Every feed of the contract beside its base table, with what was delivered of it.</summary>
internal sealed class FeedTables(IReadOnlyList<StagedFile> files, Concept concept) : IEnumerable<FeedTable>
{
    private readonly FeedTable[] _tables =
    [
        .. FeedDefinition.All.Select(feed => new FeedTable(feed, [.. files.Where(file => file.Feed == feed.Feed)], concept.Kinds[0])),
    ];

    /// <summary>Those with rows in staging, out of quarantine or delivered.</summary>
    public IEnumerable<FeedTable> Delivered => _tables.Where(table => table.IsDelivered);

    public FeedTable this[Feed feed] => _tables[(int)feed];

    public IEnumerator<FeedTable> GetEnumerator() => _tables.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
