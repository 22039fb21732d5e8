using static LusInsight.Ingest.Feeds.FeedColumn;

namespace LusInsight.Ingest.Feeds.Leaders;

/// <summary>leaders.csv: one row per person a conversation may be about (in an employee concept: employees).</summary>
internal static class LeadersFeed
{
    public static FeedDefinition Definition { get; } = new(Feed.Leaders, DanishName: "ledere", Table: "leader",
    [
        Key("leader_id"),
        Required("department_id"),
        Optional("manager_id"),
        Optional("level", CellType.Level),
        Optional("name"),
        Optional("email"),
        Optional("birth_date", CellType.Date),
        Optional("employed_from", CellType.Date),
        Optional("employed_to", CellType.Date),
    ]);
}
