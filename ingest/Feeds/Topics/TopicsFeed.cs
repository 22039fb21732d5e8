using static LusInsight.Ingest.Feeds.FeedColumn;

namespace LusInsight.Ingest.Feeds.Topics;

/// <summary>topics.csv: one row per conversation and topic talked about.</summary>
internal static class TopicsFeed
{
    private static readonly Choice[] ChosenBy = [new("leader", "leder"), new("manager", "leders leder"), new("workplace", "arbejdsplads")];

    public static FeedDefinition Definition { get; } = new(Feed.Topics, DanishName: "emner", Table: "conversation_topic",
    [
        Key("conversation_id"),
        Key("topic_id", CellType.Topic),
        Optional("chosen_by", ChosenBy),
    ]);
}
