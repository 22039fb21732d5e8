using LusInsight.Analytics.Access;
using LusInsight.Analytics.Releases;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Gaps;

/// <summary>The levels of a round as one viewer sees them: counted, or as they were released.</summary>
internal sealed class SeenLevels
{
    private readonly Scope _scope;
    private readonly bool _isProtected;
    private readonly ILookup<(DepartmentId?, ArenaId), LevelCell> _cells;
    private readonly KeptReleases _kept;
    private readonly RoundId _round;

    private SeenLevels(Scope scope, Viewer viewer, Round round, IEnumerable<LevelCell> cells, KeptReleases kept)
    {
        _scope = scope;
        _isProtected = viewer.IsProtected;
        _cells = cells.ToLookup(cell => (cell.DepartmentId, cell.ArenaId));
        _kept = kept;
        _round = round.RoundId;
        Reason = viewer.HiddenIn(round);
    }

    /// <summary>Why levels that are not there are not.</summary>
    public Hidden Reason { get; }

    /// <summary>Reads the scope's levels, and those of further departments.</summary>
    /// <param name="generation">The organisation's data.</param>
    /// <param name="viewer">Whose right to the scope has been judged.</param>
    /// <param name="scope">Department and level.</param>
    /// <param name="round">The scope's round.</param>
    /// <param name="departments">Further ones, within the viewer's reach.</param>
    /// <param name="cancellation">Interrupts.</param>
    public static SeenLevels Read(
        Generation generation, Viewer viewer, Scope scope, Round round, IEnumerable<DepartmentId> departments, CancellationToken cancellation)
    {
        var wanted = TextList.Of(scope.Tops.Union(departments));
        if (!viewer.IsProtected)
        {
            var counted = generation.Query<LevelCell>(
                "Gaps/Gaps.sql", new { round_id = round.RoundId.Value, departments = wanted, level = scope.Level?.Value }, cancellation);
            return new SeenLevels(scope, viewer, round, counted, KeptReleases.None);
        }

        if (!viewer.IsReleased(round))
        {
            return new SeenLevels(scope, viewer, round, [], KeptReleases.None);
        }

        using var session = generation.OpenSession();
        var released = session.Query<LevelCell>(
            "Gaps/ReleasedGaps.sql",
            new
            {
                round_id = round.RoundId.Value,
                departments = wanted,
                has_all_tops = scope.Department is null,
                level = scope.Level?.Value,
                to_leader = viewer.Sight == Sight.ReleasedToLeader,
                minimum_group = generation.Concept.MinimumGroup,
            },
            cancellation);
        return new SeenLevels(scope, viewer, round, released, KeptReleases.Read(session, ItemKind.Arena, cancellation));
    }

    /// <summary>Of the whole scope; null where they are not shown.</summary>
    public ArenaLevels? Of(ArenaId arena) => _isProtected
        ? Shown(_cells[(_scope.Department, arena)])
        : ArenaLevels.Of(_scope.Tops.SelectMany(top => _cells[(top, arena)]));

    /// <summary>Of one of the departments; null where they are not shown.</summary>
    public ArenaLevels? Of(DepartmentId department, ArenaId arena) =>
        _isProtected ? Shown(_cells[(department, arena)]) : ArenaLevels.Of(_cells[(department, arena)]);

    /// <summary>The day of figures that stand although levels have changed since; else null.</summary>
    public DateOnly? KeptSince(ArenaId arena) => _kept.Since(arena.Value, _round);

    private static ArenaLevels? Shown(IEnumerable<LevelCell> cells) => cells.Any() ? ArenaLevels.Of(cells) : null;
}
