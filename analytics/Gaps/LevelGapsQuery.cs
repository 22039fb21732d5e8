using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;

namespace LusInsight.Analytics.Gaps;

/// <summary>The competence gaps of a department in a round, level by level.</summary>
/// <param name="Scope">Round and department; its level does not matter here.</param>
public sealed record LevelGapsQuery(Scope Scope)
{
    /// <summary>In the concept's order of levels; people without one are in no row. Empty without a round.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see results, or not these.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public IReadOnlyList<LevelGaps> Run(Generation generation, Viewer viewer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Results, Scope);
        if (Scope.Round is not { } round)
        {
            return [];
        }

        var arenas = ArenasInUse.In(generation, round.RoundId);
        return viewer.Show<IReadOnlyList<LevelGaps>>(
        [
            .. generation.Concept.Levels.Select(level => new LevelGaps(
                level.Id,
                level.Name,
                ArenaGaps.Ranked(arenas, SeenLevels.Read(generation, viewer, Scope with { Level = level.Id }, round, [], cancellation)))),
        ]);
    }
}
