using static LusInsight.Ingest.Feeds.FeedColumn;

namespace LusInsight.Ingest.Feeds.Agreements;

/// <summary>agreements.csv: one row per agreement made in a conversation, without its text.</summary>
internal static class AgreementsFeed
{
    private static readonly Choice[] Responsible = [new("leader", "leder"), new("manager", "leders leder"), new("hr", "hr")];

    private static readonly Choice[] Status =
        [new("planned", "planlagt"), new("active", "i gang"), new("done", "udført"), new("dropped", "droppet")];

    public static FeedDefinition Definition { get; } = new(Feed.Agreements, DanishName: "aftaler", Table: "agreement",
    [
        Key("agreement_id"),
        Required("conversation_id"),
        Optional("arena_id", CellType.Arena),
        Optional("responsible", Responsible),
        Optional("due_on", CellType.Date),
        Optional("status", Status),
        Optional("done_on", CellType.Date),
    ]);
}
