namespace LusInsight.Dashboard.Data.Upload;

/// <summary>Why files are not taken.</summary>
public enum UploadFault
{
    /// <summary>Together they are larger than <see cref="UploadOptions.MaxMegabytes"/>.</summary>
    TooLarge,

    /// <summary>More than <see cref="UploadOptions.MaxFiles"/>.</summary>
    TooMany,

    /// <summary>Neither .csv, .xlsx, .json nor .zip; the subject is the file.</summary>
    UnknownKind,

    /// <summary>Two of one name; the subject is the name.</summary>
    SameName,

    /// <summary>A .zip beside other files.</summary>
    ZipWithOthers,

    /// <summary>The browser stopped sending; the subject is the file.</summary>
    BrokenOff,
}
