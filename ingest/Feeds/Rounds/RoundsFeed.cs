using static LusInsight.Ingest.Feeds.FeedColumn;

namespace LusInsight.Ingest.Feeds.Rounds;

/// <summary>rounds.csv: one row per round of conversations.</summary>
internal static class RoundsFeed
{
    public static FeedDefinition Definition { get; } = new(Feed.Rounds, DanishName: "runder", Table: "round",
    [
        Key("round_id"),
        Required("name"),
        Required("opens_on", CellType.Date),
        Required("closes_on", CellType.Date),
    ]);
}
