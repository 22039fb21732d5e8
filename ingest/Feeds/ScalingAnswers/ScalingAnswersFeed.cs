using static LusInsight.Ingest.Feeds.FeedColumn;

namespace LusInsight.Ingest.Feeds.ScalingAnswers;

/// <summary>scaling_answers.csv: one row per conversation and scaling question.</summary>
internal static class ScalingAnswersFeed
{
    public static FeedDefinition Definition { get; } = new(Feed.ScalingAnswers, DanishName: "skaleringssvar", Table: "scaling_answer",
    [
        Key("conversation_id"),
        Key("question_id", CellType.ScalingQuestion),
        Required("value", CellType.Score),
    ]);
}
