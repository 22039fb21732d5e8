using static LusInsight.Ingest.Feeds.FeedColumn;

namespace LusInsight.Ingest.Feeds.SpiderScores;

/// <summary>spider_scores.csv: one row per conversation and arena.</summary>
internal static class SpiderScoresFeed
{
    public static FeedDefinition Definition { get; } = new(Feed.SpiderScores, DanishName: "spindscorer", Table: "spider_score",
    [
        Key("conversation_id"),
        Key("arena_id", CellType.Arena),
        Optional("current_level", CellType.Score),
        Optional("desired_level", CellType.Score),
        Optional("focus", CellType.Flag),
    ]);
}
