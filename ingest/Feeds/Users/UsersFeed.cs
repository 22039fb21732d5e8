using static LusInsight.Ingest.Feeds.FeedColumn;

namespace LusInsight.Ingest.Feeds.Users;

/// <summary>users.csv: one row per user of the dashboard.</summary>
internal static class UsersFeed
{
    private static readonly Choice[] Roles =
    [
        new("director", "direktør"), new("department_head", "afdelingschef"), new("hr", "hr"),
        new("med", "med"), new("leader", "leder"), new("admin", "administrator"),
    ];

    public static FeedDefinition Definition { get; } = new(Feed.Users, DanishName: "brugere", Table: "user_account",
    [
        Key("user_id"),
        Required("role", Roles),
        Optional("department_id"),
        Optional("leader_id"),
    ]);
}
