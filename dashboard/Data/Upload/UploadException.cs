namespace LusInsight.Dashboard.Data.Upload;

/// <summary>Files that were not taken.</summary>
/// <param name="fault">Why.</param>
/// <param name="subject">The file's name, where it is about one.</param>
/// <param name="cause">What was caught.</param>
public sealed class UploadException(UploadFault fault, string? subject = null, Exception? cause = null) : Exception(fault.ToString(), cause)
{
    /// <summary>Why.</summary>
    public UploadFault Fault { get; } = fault;

    /// <summary>The file's name, where it is about one.</summary>
    public string? Subject { get; } = subject;
}
