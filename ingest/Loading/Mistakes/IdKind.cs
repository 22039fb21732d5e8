using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Loading.Mistakes;

/// <summary>What the ids in a column are ids of.</summary>
/// <param name="Name">departments, leaders, …</param>
/// <param name="Known">A query of those that exist once the delivery is in.</param>
internal sealed record IdKind(string Name, string Known)
{
    /// <summary>Of a column; null where it holds no ids of something else.</summary>
    public static IdKind? Of(FeedColumn column) => (column.Type, column.Name) switch
    {
        (CellType.ScalingQuestion, _) => Item("scaling"),
        (CellType.EvaluationQuestion, _) => Item("evaluation"),
        (CellType.Arena, _) => Item("arena"),
        (CellType.Topic, _) => Item("topic"),
        (_, "department_id" or "parent_id") => Row("department"),
        (_, "leader_id" or "manager_id") => Row("leader"),
        (_, "round_id") => Row("round"),
        (_, "conversation_id") => Row("conversation"),
        _ => null,
    };

    private static IdKind Row(string table) => new(table, $"SELECT {table}_id FROM known_{table}");

    private static IdKind Item(string kind) => new(kind, $"SELECT item_id FROM item WHERE item_kind = '{kind}'");
}
