namespace LusInsight.Ingest.Feeds;

/// <summary>A row that failed a check of its own cells.</summary>
/// <param name="Line">The physical line where its record starts.</param>
/// <param name="Column">The canonical column at fault; null = the whole row.</param>
/// <param name="Code">What is wrong: the first of the row's faults in the contract's order, then in the columns' order.</param>
/// <param name="Expected">What should have been there, in Danish, without the cell's text.</param>
/// <param name="RowKey">The key's cells joined by U+001F; null = one is blank or missing.</param>
/// <param name="Content">JSON of the columns delivered, as parsed (raw where they do not parse): equal for identical rows.</param>
/// <param name="Cells">JSON: canonical column → text as delivered, for the next try.</param>
public sealed record Rejection(long Line, string? Column, RejectCode Code, string Expected, string? RowKey, string Content, string Cells);
