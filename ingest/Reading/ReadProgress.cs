namespace LusInsight.Ingest.Reading;

/// <summary>How far the reading of one file is.</summary>
/// <param name="File">The file's name in the delivery.</param>
/// <param name="Rows">Rows read so far.</param>
/// <param name="Bytes">About how much of it has been read.</param>
/// <param name="Size">About how much there is to read, in bytes.</param>
/// <param name="Done">Whether these are all.</param>
public sealed record ReadProgress(string File, long Rows, long Bytes, long Size, bool Done);
