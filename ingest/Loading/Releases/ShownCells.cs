using System.Data;
using LusInsight.Analytics.Disclosure;

namespace LusInsight.Ingest.Loading.Releases;

/// <summary>Cells of an item that were shown together.</summary>
/// <param name="Round">Of which round.</param>
/// <param name="ReleaseNo">Of its releases the one counted.</param>
/// <param name="Other">The round they are paired with; null = by itself.</param>
/// <param name="OtherReleaseNo">Of its releases the one counted.</param>
/// <param name="TreeNo">The departments of that day.</param>
/// <param name="IsInForce">Whether they are the figures of the round by itself that are shown now.</param>
/// <param name="Cells">Which, and whether to leaders too.</param>
internal sealed record ShownCells(
    string Round, int ReleaseNo, string? Other, int OtherReleaseNo, int TreeNo, bool IsInForce, IReadOnlyList<(Cell Cell, bool ForLeader)> Cells)
{
    /// <summary>A row of EverShown.sql: one cell.</summary>
    public static ShownCells Read(IDataRecord row) => new(
        row.GetString(3),
        row.GetInt32(4),
        row.IsDBNull(5) ? null : row.GetString(5),
        row.GetInt32(6),
        row.GetInt32(7),
        row.GetBoolean(8),
        [(OwnCell.CellAt(row, 0), row.GetBoolean(2))]);

    /// <summary>Those shown to hr or to a leader.</summary>
    public IReadOnlyList<Cell> To(bool forLeader) => [.. Cells.Where(cell => cell.ForLeader || !forLeader).Select(cell => cell.Cell)];

    /// <summary>With a round first: nothing if they are not of it.</summary>
    public IEnumerable<ShownCells> SeenFrom(string round)
    {
        if (string.Equals(Round, round, StringComparison.Ordinal))
        {
            yield return this;
        }

        if (Other is { } other && string.Equals(other, round, StringComparison.Ordinal))
        {
            yield return this with { Round = other, ReleaseNo = OtherReleaseNo, Other = Round, OtherReleaseNo = ReleaseNo };
        }
    }
}
