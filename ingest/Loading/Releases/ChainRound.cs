namespace LusInsight.Ingest.Loading.Releases;

/// <summary>One row of PairedRounds.sql: a round in which somebody has answered the item.</summary>
/// <param name="Id">Of the round.</param>
/// <param name="IsReleased">Before this load or by it.</param>
/// <param name="IsDue">Released by this load.</param>
internal sealed record ChainRound(string Id, bool IsReleased, bool IsDue);
