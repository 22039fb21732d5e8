using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;

namespace LusInsight.Analytics.Initiatives;

/// <summary>The joint initiatives of the departments asked for, newest round first.</summary>
/// <param name="Scope">Department; all rounds are told.</param>
public sealed record InitiativeListQuery(Scope Scope)
{
    /// <summary>Those in which a department of the scope takes part; names of the others are told, not their people.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see initiatives, or not these.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public IReadOnlyList<Initiative> Run(Generation generation, Viewer viewer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Initiatives, Scope);
        var order = generation.Rounds.Select((round, index) => (round.RoundId, index)).ToDictionary(r => r.RoundId, r => r.index);
        return viewer.Show<IReadOnlyList<Initiative>>(
        [
            .. generation.Query<InitiativeRow>("Initiatives/Initiatives.sql", new { }, cancellation)
                .GroupBy(row => row.InitiativeId)
                .Where(rows => rows.Any(row => Scope.Tops.Any(top => generation.Departments.IsWithin(row.DepartmentId, top))))
                .Select(rows => Read(generation, viewer, [.. rows]))
                .OrderByDescending(initiative => order[initiative.Round])
                .ThenBy(initiative => initiative.Id.Value, StringComparer.Ordinal),
        ]);
    }

    private static Initiative Read(Generation generation, Viewer viewer, IReadOnlyList<InitiativeRow> rows)
    {
        var first = rows[0];
        return new Initiative(
            first.InitiativeId,
            rows.Select(row => row.Name).FirstOrDefault(name => name is not null),
            first.RoundId,
            first.ArenaId,
            generation.Concept.Arenas.FirstOrDefault(arena => arena.Id == first.ArenaId)?.Name ?? first.ArenaId.Value,
            rows.Where(row => row.Choice is not null).Min(row => row.Choice),
            rows.Min(row => row.DecidedOn),
            rows.Min(row => row.StartsOn),
            rows.Max(row => row.EndsOn),
            [
                .. rows.Select(row => new InitiativeDepartment(
                    row.DepartmentId,
                    generation.Departments[row.DepartmentId].Name,
                    viewer.IsProtected || !viewer.Reaches(row.DepartmentId) ? null : row.ParticipantCount))
                    .OrderBy(department => department.Name, StringComparer.Ordinal),
            ]);
    }
}
