namespace LusInsight.Ingest.Commands;

/// <summary>What a command found in a generation.</summary>
/// <param name="Generation">The one in force, or the newest before it that opens.</param>
/// <param name="Rows">The query's rows.</param>
internal sealed record GenerationRows<T>(int Generation, IReadOnlyList<T> Rows);
