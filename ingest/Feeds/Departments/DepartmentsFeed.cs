using static LusInsight.Ingest.Feeds.FeedColumn;

namespace LusInsight.Ingest.Feeds.Departments;

/// <summary>departments.csv: one row per department; a blank parent is a top.</summary>
internal static class DepartmentsFeed
{
    public static FeedDefinition Definition { get; } = new(Feed.Departments, DanishName: "afdelinger", Table: "department",
    [
        Key("department_id"),
        Required("name"),
        Optional("parent_id"),
    ]);
}
