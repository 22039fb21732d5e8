using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Reading;

/// <summary>A row that an earlier load rejected, to be tried again: one row of the table `reject`.</summary>
/// <param name="Feed">Whose row.</param>
/// <param name="File">The file it came in.</param>
/// <param name="Line">The physical line where its record starts.</param>
/// <param name="Code">Why it was rejected. A malformed row cannot pass: it stays until its key comes right.</param>
/// <param name="Expected">The message it was rejected with.</param>
/// <param name="Cells">JSON: canonical column → text as delivered.</param>
public sealed record QuarantinedRow(Feed Feed, string File, long Line, RejectCode Code, string Expected, string Cells);
