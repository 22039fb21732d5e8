using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Gaps;

/// <summary>The competence gaps of a department in a round, and of its direct children.</summary>
/// <param name="Scope">Round, department and level; asOf does not matter here.</param>
public sealed record GapsQuery(Scope Scope)
{
    /// <summary>Counts from cells. Without a round there are no arenas.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see results, or not these.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public GapsResult Run(Generation generation, Viewer viewer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Results, Scope);
        if (Scope.Round is not { } round)
        {
            return new GapsResult(null, Scope.Department, [], []);
        }

        var children = viewer.Children(Scope);
        var cells = generation.Query<LevelCell>(
            "Gaps/Gaps.sql",
            new
            {
                round_id = round.RoundId.Value,
                departments = TextList.Of(Scope.Tops.Union(children.Select(c => c.DepartmentId))),
                level = Scope.Level?.Value,
            },
            cancellation).ToLookup(cell => (cell.DepartmentId, cell.ArenaId));
        var arenas = ArenasInUse.In(generation, round.RoundId);
        return new GapsResult(
            round.RoundId,
            Scope.Department,
            ArenaGaps.Ranked([.. arenas.Select(a => (a, ArenaLevels.Of(Scope.Tops.SelectMany(top => cells[(top, a.Id)]))))]),
            [.. children.Select(child => new ChildGaps(child.DepartmentId, child.Name, [.. arenas.Select(a => ChildGap(child, a))]))]);

        ChildArenaGap ChildGap(Department child, ArenaDefinition arena)
        {
            var levels = ArenaLevels.Of(cells[(child.DepartmentId, arena.Id)]);
            return new ChildArenaGap(arena.Id, levels.Gap.Mean, levels.Gap.Count);
        }
    }
}
