namespace LusInsight.Dashboard.Data.Upload;

/// <summary>How much may be uploaded at a time.</summary>
/// <param name="MaxMegabytes">All files of one upload together (Upload:MaxMegabytes); a zip as it comes.</param>
public sealed record UploadOptions(int MaxMegabytes = UploadOptions.DefaultMegabytes)
{
    /// <summary>Ten million rows, as the largest municipality's history might be.</summary>
    public const int DefaultMegabytes = 1024;

    /// <summary>Files of one upload; the contract knows twelve.</summary>
    public const int MaxFiles = 40;

    /// <summary>Nothing is published when more of the rows than this are rejected, as the command has it by default.</summary>
    public const double MaxRejectsPercent = 10;

    /// <summary>The same in bytes.</summary>
    public long MaxBytes => MaxMegabytes * 1024L * 1024L;
}
