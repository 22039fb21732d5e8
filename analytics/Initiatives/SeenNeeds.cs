using LusInsight.Analytics.Access;
using LusInsight.Analytics.Gaps;
using LusInsight.Analytics.Initiatives.Planning;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Initiatives;

/// <summary>The needs of a round as one viewer sees them: of each own department, or of the smallest departments that are shown.</summary>
/// <param name="Needs">One per arena and department, of arenas in use.</param>
/// <param name="Hidden">Why there is nothing to plan; null where something is shown.</param>
internal sealed record SeenNeeds(IReadOnlyList<Need> Needs, Hidden? Hidden)
{
    /// <summary>Reads the scope's needs; its level does not matter here.</summary>
    public static SeenNeeds Read(Generation generation, Viewer viewer, Scope scope, Round round, CancellationToken cancellation)
    {
        var arenas = ArenasInUse.In(generation, round.RoundId).Select(arena => arena.Id).ToHashSet();
        return viewer.IsProtected ? Released(generation, viewer, scope, round, arenas, cancellation) : Counted();

        SeenNeeds Counted()
        {
            var rows = generation.Query<NeedRow>(
                "Initiatives/Needs.sql", new { round_id = round.RoundId.Value, tops = TextList.Of(scope.Tops) }, cancellation);
            return new SeenNeeds([.. rows.Where(row => arenas.Contains(row.ArenaId)).Select(row => row.ToNeed())], null);
        }
    }

    private static SeenNeeds Released(
        Generation generation, Viewer viewer, Scope scope, Round round, HashSet<ArenaId> arenas, CancellationToken cancellation)
    {
        if (!viewer.IsReleased(round))
        {
            return new SeenNeeds([], viewer.HiddenIn(round));
        }

        var departments = scope.Tops.SelectMany(generation.Departments.Subtree).Select(d => d.DepartmentId).Where(viewer.Reaches);
        var rows = generation.Query<NeedRow>(
            "Initiatives/ReleasedNeeds.sql",
            new
            {
                round_id = round.RoundId.Value,
                departments = TextList.Of(departments),
                minimum_group = generation.Concept.MinimumGroup,
            },
            cancellation).Where(row => arenas.Contains(row.ArenaId)).ToList();
        var smallest = rows.Where(row => !IsAboveAnother(row)).Select(row => row.ToNeed());
        return new SeenNeeds([.. smallest.Where(need => need.Participants > 0)], rows.Count == 0 ? viewer.HiddenIn(round) : null);

        // Whoever is counted below must not be counted again above.
        bool IsAboveAnother(NeedRow row) => rows.Exists(other =>
            other.ArenaId == row.ArenaId
            && other.DepartmentId != row.DepartmentId
            && generation.Departments.IsWithin(other.DepartmentId, row.DepartmentId));
    }
}
