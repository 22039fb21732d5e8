namespace LusInsight.Ingest.Reading;

/// <summary>How far the reading of one file is.</summary>
/// <param name="File">The file's name in the delivery.</param>
/// <param name="Rows">Rows read so far.</param>
/// <param name="Done">Whether these are all.</param>
public sealed record ReadProgress(string File, long Rows, bool Done);
