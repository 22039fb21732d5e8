using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Reading.Places;

namespace LusInsight.Ingest.Reading;

/// <summary>One file of a delivery that holds rows, or may: a workbook is asked when it is read.</summary>
public sealed class DeliveredFile
{
    private readonly DeliveryPlace _place;

    internal DeliveredFile(DeliveryPlace place, string name, Feed? feed, bool isWorkbook)
    {
        _place = place;
        Name = name;
        Feed = feed;
        IsWorkbook = isWorkbook;
    }

    /// <summary>Which file of the contract it is called; null for a workbook by another name, whose sheets tell.</summary>
    public Feed? Feed { get; }

    /// <summary>Its name as delivered.</summary>
    public string Name { get; }

    /// <summary>Whether its rows are in sheets.</summary>
    public bool IsWorkbook { get; }

    /// <summary>Its bytes, seekable.</summary>
    /// <param name="workFolder">Where a file out of an archive may lie until it is closed.</param>
    /// <exception cref="DeliveryException">It cannot be opened.</exception>
    public Stream Open(string workFolder) => _place.Open(Name, workFolder);
}
