namespace LusInsight.Analytics.Store;

/// <summary>
/// The .sql files that recount cells. They read TEMP TABLE touched_item (item_kind, item_id, round_id: VARCHAR), which
/// names every (item, round) whose answers, conversations or person_round rows changed, also those that lost their last
/// answer; and all of them when the rounds' order changed. And TEMP TABLE touched_department (department_id: VARCHAR), which
/// names every department where anybody of those has or had a conversation in any round; without a row all departments are
/// recounted, as they must be where a round may have got an item or lost it.
/// </summary>
public static class CellFiles
{
    /// <summary>In the order to run them, on one connection.</summary>
    public static IReadOnlyList<string> InOrder { get; } =
    [
        "Store/Cells/item_pick.sql",
        "Store/Cells/answer_cell.sql",
        "Store/Cells/spider_cell.sql",
        "Store/Cells/pair_cell.sql",
    ];
}
