namespace LusInsight.Dashboard.Data.Upload;

/// <summary>A file that the reader has chosen, still with them.</summary>
/// <param name="Name">As their browser tells it; not to be trusted.</param>
/// <param name="Size">Bytes, as their browser tells them.</param>
/// <param name="Open">Reads it, at most so many bytes.</param>
public sealed record UploadSource(string Name, long Size, Func<long, CancellationToken, Stream> Open);
