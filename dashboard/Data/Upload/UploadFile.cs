namespace LusInsight.Dashboard.Data.Upload;

/// <summary>One file on its way here.</summary>
/// <param name="name">Its bare name.</param>
/// <param name="size">Bytes to come.</param>
public sealed class UploadFile(string name, long size)
{
    private long _received;

    /// <summary>Its bare name.</summary>
    public string Name { get; } = name;

    /// <summary>Bytes to come.</summary>
    public long Size { get; } = size;

    /// <summary>Bytes that are here.</summary>
    public long Received
    {
        get => Interlocked.Read(ref _received);
        internal set => Interlocked.Exchange(ref _received, value);
    }
}
