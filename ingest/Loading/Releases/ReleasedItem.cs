using System.Data;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Loading.Releases;

/// <summary>A question or an arena. Ids are unique within a kind only.</summary>
/// <param name="Kind">As the tables call it: scaling, evaluation, arena.</param>
/// <param name="Id">Of the concept.</param>
internal readonly record struct ReleasedItem(string Kind, string Id)
{
    /// <summary>Whether it has two levels and a focus instead of one value.</summary>
    public bool IsArena => Kind == SnakeCase.Of(ItemKind.Arena);

    /// <summary>As parameters of the .sql files.</summary>
    public (string Name, object? Value)[] Parameters => [("item_kind", Kind), ("item_id", Id)];

    /// <summary>Two columns.</summary>
    public static ReleasedItem Read(IDataRecord row) => new(row.GetString(0), row.GetString(1));
}
