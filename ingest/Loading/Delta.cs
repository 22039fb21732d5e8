using System.Data;
using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Loading;

/// <summary>What the accepted rows change, per feed.</summary>
/// <param name="ByFile">Per file number.</param>
/// <param name="ByFeed">Per feed.</param>
internal sealed record Delta(IReadOnlyDictionary<int, RowChanges> ByFile, IReadOnlyDictionary<Feed, RowChanges> ByFeed)
{
    /// <summary>Rows that will be written.</summary>
    public long RowCount => ByFeed.Values.Sum(changes => changes.Written);

    /// <summary>Compares the accepted rows with the stored ones: makes delta_x of every feed.</summary>
    public static Delta Find(LoadConnection connection, FeedTables tables, StoredGeneration stored)
    {
        var byFile = new Dictionary<int, RowChanges>();
        var byFeed = new Dictionary<Feed, RowChanges>();
        foreach (var table in tables)
        {
            connection.Execute(table.CreateDelta(stored.IsEmpty(table.Name)));
            var files = table.IsDelivered ? connection.Query(table.CountChanges(), ReadChanges) : [];
            files.ToList().ForEach(file => byFile.Add(file.FileNo, file.Changes));
            byFeed.Add(table.Definition.Feed, RowChanges.Sum(files.Select(file => file.Changes)));
        }

        return new Delta(byFile, byFeed);
    }

    private static (int FileNo, RowChanges Changes) ReadChanges(IDataRecord row) =>
        (row.GetInt32(0), new RowChanges(row.GetInt64(1), row.GetInt64(2), row.GetInt64(3)));

    /// <summary>Whether rows of any of these feeds are written.</summary>
    public bool Touches(params ReadOnlySpan<Feed> feeds)
    {
        foreach (var feed in feeds)
        {
            if (ByFeed[feed].Written > 0)
            {
                return true;
            }
        }

        return false;
    }
}
