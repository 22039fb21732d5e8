namespace LusInsight.Dashboard.Data.Upload;

/// <summary>Where an upload is: choose files › review › publish.</summary>
public enum UploadStep
{
    /// <summary>Nothing is here.</summary>
    Choosing,

    /// <summary>Files are on their way.</summary>
    Receiving,

    /// <summary>The preview is being made.</summary>
    Reading,

    /// <summary>The preview is looked at.</summary>
    Reviewing,

    /// <summary>The files are being loaded.</summary>
    Publishing,
}
