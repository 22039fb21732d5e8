namespace LusInsight.Ingest.Reading.Places;

/// <summary>How a file looked at one moment.</summary>
/// <param name="Length">In bytes; -1 = it was gone.</param>
/// <param name="WrittenAt">UTC.</param>
internal readonly record struct FileStamp(long Length, DateTime WrittenAt)
{
    public static FileStamp Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc) : new FileStamp(-1, default);
    }
}
