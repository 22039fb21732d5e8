using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Gaps;

/// <summary>Departments beside each other, that share nobody: their gaps, each pulled towards all of theirs.</summary>
internal static class SiblingGaps
{
    /// <summary>One row per department and arena; a department that is not shown takes no part.</summary>
    /// <param name="siblings">Departments below one, or tops.</param>
    /// <param name="arenas">Those in use.</param>
    /// <param name="gapOf">Desired − current of a department's people; null where it is not shown.</param>
    /// <param name="reason">Why it is not.</param>
    public static IReadOnlyDictionary<DepartmentId, IReadOnlyList<ChildArenaGap>> Of(
        IReadOnlyList<DepartmentId> siblings, IReadOnlyList<ArenaDefinition> arenas, Func<DepartmentId, ArenaId, Histogram?> gapOf, Hidden reason)
    {
        var gaps = arenas.Select(arena => siblings.ToDictionary(d => d, d => gapOf(d, arena.Id))).ToList();
        var shrinkages = gaps.ConvertAll(arena => Shrinkage.Of([.. arena.Values.OfType<Histogram>()]));
        return siblings.ToDictionary(
            department => department,
            IReadOnlyList<ChildArenaGap> (department) =>
                [.. arenas.Select((arena, i) => Row(arena.Id, gaps[i][department], shrinkages[i], reason))]);
    }

    private static ChildArenaGap Row(ArenaId arena, Histogram? gap, Shrinkage? shrinkage, Hidden reason)
    {
        if (gap is null)
        {
            return new ChildArenaGap(arena, null, null, reason);
        }

        var interval = gap.Interval95;
        return new ChildArenaGap(arena, gap.Mean, gap.Count)
        {
            GapShrunk = shrinkage?.Mean(gap),
            GapCiLow = interval?.Low,
            GapCiHigh = interval?.High,
        };
    }
}
