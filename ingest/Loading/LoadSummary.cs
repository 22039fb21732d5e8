using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Loading.Erasure;

namespace LusInsight.Ingest.Loading;

/// <summary>What a load did. Rows out of quarantine are in <paramref name="Retried"/> alone.</summary>
/// <param name="Organisation">Whose delivery it was.</param>
/// <param name="Generation">The one in force after the load.</param>
/// <param name="Published">False when nothing changed, so that the generation is the one there was.</param>
/// <param name="Files">The files with rows, in the contract's order.</param>
/// <param name="Retried">Rows that earlier loads rejected.</param>
/// <param name="Seconds">From the start to the publication.</param>
public sealed record LoadSummary(
    OrganisationId Organisation, int Generation, bool Published, IReadOnlyList<FileSummary> Files, RetriedRows Retried, double Seconds)
{
    private const int FewestStrangeRows = 20;

    /// <summary>Files, and sheets of workbooks, that were not read: none of the contract's is called so.</summary>
    public IReadOnlyList<string> OtherFiles { get; init; } = [];

    /// <summary>How many people's identity was removed, because the time to keep it was up.</summary>
    public int Ended { get; init; }

    /// <summary>Whether the delivery tells of people whose identity may not be kept.</summary>
    public bool TellsOfErased => Ended > 0 || Warnings.ContainsKey(Tombstones.Warning);

    /// <summary>Delivered rows that were rejected, per reject code.</summary>
    public IReadOnlyDictionary<string, long> Rejected => FileSummary.Total(Files.Select(file => file.RejectedByCode));

    /// <summary>Warnings, per code.</summary>
    public IReadOnlyDictionary<string, long> Warnings => FileSummary.Total(Files.Select(file => file.Warnings));

    /// <summary>Whether every delivered row was good.</summary>
    public bool IsClean => Files.All(file => file.Rejected == 0);

    /// <summary>
    /// Whether not one row of a delivery of some size refers to anything that is known: it may be early, or another
    /// organisation's.
    /// </summary>
    public bool IsStrange => Files.Sum(file => file.Read) >= FewestStrangeRows
        && Rejected.GetValueOrDefault("unknown_reference") == Files.Sum(file => file.Read - file.Repeats);

    /// <summary>The share of the delivered rows that the limit of rejects is about, 0–1: an unknown reference may still come.</summary>
    public double RejectedRatio => Files.Sum(file => file.Read) is var read and > 0 ? (double)RejectLimit.Counted(Files) / read : 0;

    /// <summary>Whether more of the rows are rejected than <see cref="LoadRequest.MaxRejectsPercent"/> would let through.</summary>
    public bool IsBeyond(double maxRejectsPercent) => RejectLimit.IsExceeded(Files, maxRejectsPercent);
}
