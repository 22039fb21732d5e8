using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Gaps;

/// <summary>From counted levels to figures with their rank.</summary>
internal static class ArenaGaps
{
    /// <summary>In the order given (the concept's), those shown ranked by lift, then below count, then that order.</summary>
    public static IReadOnlyList<ArenaGap> Ranked(IEnumerable<ArenaDefinition> arenas, SeenLevels seen)
    {
        var levels = arenas.Select(arena => (Arena: arena, Levels: seen.Of(arena.Id))).ToList();
        var rank = levels
            .Where(a => a.Levels is not null)
            .OrderByDescending(a => a.Levels!.LiftLevels)
            .ThenByDescending(a => a.Levels!.BelowCount)
            .Select((a, index) => (a.Arena.Id, Rank: index + 1))
            .ToDictionary(a => a.Id, a => a.Rank);
        return [.. levels.Select(a => a.Levels is { } known
            ? Figures(a.Arena, known, rank[a.Arena.Id], seen.KeptSince(a.Arena.Id))
            : NotShown(a.Arena, seen.Reason))];
    }

    private static ArenaGap NotShown(ArenaDefinition arena, Hidden reason) =>
        new(arena.Id, arena.Name, null, null, null, null, null, null, null, null, null, null, null, reason);

    private static ArenaGap Figures(ArenaDefinition arena, ArenaLevels levels, int rank, DateOnly? keptSince)
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
            levels.Distribution,
            ReleasedOn: keptSince);
    }
}
