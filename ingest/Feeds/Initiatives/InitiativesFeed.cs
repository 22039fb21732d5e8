using static LusInsight.Ingest.Feeds.FeedColumn;

namespace LusInsight.Ingest.Feeds.Initiatives;

/// <summary>initiatives.csv: one row per joint initiative and department that takes part.</summary>
internal static class InitiativesFeed
{
    private static readonly Choice[] Status =
        [new("planned", "planlagt"), new("running", "i gang"), new("done", "udført"), new("dropped", "droppet")];

    public static FeedDefinition Definition { get; } = new(Feed.Initiatives, DanishName: "initiativer", Table: "initiative",
    [
        Key("initiative_id"),
        Key("department_id"),
        Required("round_id"),
        Required("arena_id", CellType.Arena),
        Optional("name"),
        Optional("decided_on", CellType.Date),
        Optional("starts_on", CellType.Date),
        Optional("ends_on", CellType.Date),
        Optional("status", Status),
    ]);
}
