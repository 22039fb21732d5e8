using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Gaps;

/// <summary>From counted levels to figures with their rank.</summary>
internal static class ArenaGaps
{
    /// <summary>In the order given (the concept's), ranked by lift, then below count, then that order.</summary>
    public static IReadOnlyList<ArenaGap> Ranked(IReadOnlyList<(ArenaDefinition Arena, ArenaLevels Levels)> arenas)
    {
        var rank = arenas
            .OrderByDescending(a => a.Levels.LiftLevels)
            .ThenByDescending(a => a.Levels.BelowCount)
            .Select((a, index) => (a.Arena.Id, Rank: index + 1))
            .ToDictionary(a => a.Id, a => a.Rank);
        return [.. arenas.Select(a => Figures(a.Arena, a.Levels, rank[a.Arena.Id]))];
    }

    private static ArenaGap Figures(ArenaDefinition arena, ArenaLevels levels, int rank)
    {
        var interval = levels.Gap.Interval95;
        return new ArenaGap(
            arena.Id,
            arena.Name,
            levels.Gap.Count,
            levels.Current.Mean,
            levels.Desired.Mean,
            levels.Gap.Mean,
            interval?.Low,
            interval?.High,
            levels.BelowCount,
            levels.LiftLevels,
            levels.FocusCount,
            rank,
            levels.Distribution);
    }
}
