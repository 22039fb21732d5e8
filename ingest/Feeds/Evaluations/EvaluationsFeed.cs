using static LusInsight.Ingest.Feeds.FeedColumn;

namespace LusInsight.Ingest.Feeds.Evaluations;

/// <summary>evaluations.csv: one row per conversation and evaluation question.</summary>
internal static class EvaluationsFeed
{
    public static FeedDefinition Definition { get; } = new(Feed.Evaluations, DanishName: "evalueringer", Table: "evaluation",
    [
        Key("conversation_id"),
        Key("question_id", CellType.EvaluationQuestion),
        Required("value", CellType.Score),
    ]);
}
