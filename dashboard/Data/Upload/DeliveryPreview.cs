using LusInsight.Analytics.Loads;
using LusInsight.Ingest.Loading;

namespace LusInsight.Dashboard.Data.Upload;

/// <summary>What a delivery would change.</summary>
/// <param name="Load">What the load would do, and how each file was read.</param>
/// <param name="Rejects">The first of the rows that would be rejected.</param>
/// <param name="Before">The figures in force, as the viewer sees them; null when nothing would change.</param>
/// <param name="After">The figures that would be in force; null when nothing would change.</param>
public sealed record DeliveryPreview(LoadSummary Load, IReadOnlyList<Reject> Rejects, SeenFigures? Before, SeenFigures? After)
{
    /// <summary>Rejected rows that are listed.</summary>
    public const int RejectLimit = 100;

    /// <summary>Rows that would be rejected.</summary>
    public long RejectedCount => Load.Files.Sum(file => file.Rejected);

    /// <summary>Whether there is anything to publish, and it may be.</summary>
    public bool MayPublish => Load.Published && !Load.IsBeyond(UploadOptions.MaxRejectsPercent);
}
