using System.Globalization;
using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Loading;

/// <content>
/// Rows about an item of a conversation, seen by conversation: there are several times fewer of those, and a conversation's
/// items are bits of one number. So what concerns few rows is found without looking every row up by its texts.
/// </content>
internal sealed partial class FeedTable
{
    /// <summary>The bit of an item that the concept does not have; other items share the bits below (see table item).</summary>
    private static readonly string UnknownItem = (1L << ConceptTables.ItemBits).ToString(CultureInfo.InvariantCulture);

    /// <summary>What item_kind the rows' items are of; null where rows are not about an item of a conversation.</summary>
    public string? ItemKind => Definition.Keys.Last().Type switch
    {
        CellType.ScalingQuestion => "scaling",
        CellType.EvaluationQuestion => "evaluation",
        CellType.Arena => "arena",
        CellType.Topic => "topic",
        _ => null,
    };

    /// <summary>answered_x: one row per conversation in a table of this feed's columns, with its items.</summary>
    /// <param name="table">The delivered rows, or the written ones.</param>
    public string CreateAnswered(string table) => $"""
        CREATE OR REPLACE TEMP TABLE answered_{Name} AS
        SELECT answer.conversation_id, count(*) AS row_count, bit_or(coalesce(item.bit, {UnknownItem})) AS items
        FROM {table} AS answer
        LEFT JOIN item ON item.item_kind = '{ItemKind}' AND item.item_id = answer.{Keys.Last()}
        GROUP BY answer.conversation_id
        """;

    /// <summary>
    /// suspect: the delivered conversations that do not exist, or may have an item that their round does not use. Few
    /// others, and none that is missing.
    /// </summary>
    public string CreateSuspects() => $"""
        CREATE OR REPLACE TEMP TABLE suspect AS
        SELECT answered.conversation_id
        FROM answered_{Name} AS answered
        LEFT JOIN known_conversation USING (conversation_id)
        LEFT JOIN unused_item ON unused_item.item_kind = '{ItemKind}' AND unused_item.round_id = known_conversation.round_id
        WHERE known_conversation.conversation_id IS NULL
            OR answered.items & (coalesce(unused_item.bits, 0) | {UnknownItem}) <> 0;

        DROP TABLE answered_{Name};
        """;

    /// <summary>A condition that holds for every row of answered_x's table whose key another row has, and for few others.</summary>
    private string AnsweredTwice(string alias) =>
        $"{alias}.conversation_id IN (SELECT conversation_id FROM answered_{Name} WHERE row_count > bit_count(items))";
}
