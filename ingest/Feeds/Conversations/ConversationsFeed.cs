using static LusInsight.Ingest.Feeds.FeedColumn;

namespace LusInsight.Ingest.Feeds.Conversations;

/// <summary>conversations.csv: one row per conversation and person, with the dates of its stages.</summary>
internal static class ConversationsFeed
{
    public static FeedDefinition Definition { get; } = new(Feed.Conversations, DanishName: "samtaler", Table: "conversation",
    [
        Key("conversation_id"),
        Required("round_id"),
        Required("leader_id"),
        Optional("kind", CellType.Kind),
        Optional("group_id"),
        Optional("department_id"),
        Optional("invited_on", CellType.Date),
        Optional("scheduled_on", CellType.Date),
        Optional("prepared_on", CellType.Date),
        Optional("held_on", CellType.Date),
        Optional("concluded_on", CellType.Date),
        Optional("leader_approved_on", CellType.Date),
        Optional("manager_approved_on", CellType.Date),
        Optional("closed_on", CellType.Date),
        Optional("followed_up_on", CellType.Date),
    ]);
}
